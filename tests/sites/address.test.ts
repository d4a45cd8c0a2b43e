import { describe, expect, it } from 'vitest';
import { emailOf, mailtoAddresses, parseAddresses } from '../../lib/sites/address';

describe('an address field is read as people write it', () => {
  it.each([
    ['a bare address', 'ann@firm.test', [[undefined, 'ann@firm.test']]],
    ['a name and an address', 'Ann Doe <Ann@Firm.test>', [['Ann Doe', 'ann@firm.test']]],
    ['a quoted name with a comma', '"Doe, Ann" <ann@firm.test>', [['Doe, Ann', 'ann@firm.test']]],
    ['an unquoted name with a comma', 'Doe, Ann <ann@firm.test>', [['Doe, Ann', 'ann@firm.test']]],
    [
      'several, without spaces and with a comma at the end',
      'Ann <ann@firm.test>,bob@firm.test;Eve <eve@firm.test>,',
      [
        ['Ann', 'ann@firm.test'],
        [undefined, 'bob@firm.test'],
        ['Eve', 'eve@firm.test'],
      ],
    ],
    [
      'a name that is another address, to be told',
      'boss@client.test <eve@other.test>',
      [['boss@client.test', 'eve@other.test']],
    ],
    ['the same in quotes', '"boss@client.test" <eve@other.test>', [['boss@client.test', 'eve@other.test']]],
    ['half an address', 'Ann <ann@>, bob', [['Ann', undefined]]],
    ['an address in quotes', 'Ann Doe <"ann doe"@firm.test>', [['Ann Doe', undefined]]],
    ['an address of other letters', 'Åse Øy <åse@fjørd.test>', [['Åse Øy', 'åse@fjørd.test']]],
    [
      'a list that names an address',
      "'ann@firm.test' via Sales <sales@own.test>",
      [["'ann@firm.test' via Sales", 'sales@own.test']],
    ],
    ['an empty group', 'undisclosed-recipients:;', []],
    ['nothing', '', []],
  ])('%s', (_, text, people) => {
    expect(parseAddresses(text, 'to').map(({ name, email }) => [name, email])).toEqual(people);
  });
});

it('refuses an address with a letter that nobody sees', () => {
  expect(emailOf('ann\u200B@firm.test')).toBeUndefined();
  expect(emailOf('ann@\u202Efirm.test')).toBeUndefined();
  expect(emailOf(' Ann@Firm.test ')).toBe('ann@firm.test');
  expect(emailOf('fran\u212A@firm.test')).toBe('fran\u212A@firm.test');
});

it('decodes a mailto link, and takes only whom it is for', () => {
  expect(mailtoAddresses('mailto:ann%40firm.test,bob@firm.test?cc=eve@firm.test&subject=x')).toEqual([
    'ann@firm.test',
    'bob@firm.test',
  ]);
  expect(mailtoAddresses('mailto:?subject=Look')).toEqual([]);
  expect(mailtoAddresses('mailto:100%@firm.test')).toEqual([]);
  expect(mailtoAddresses('https://firm.test')).toEqual([]);
});
