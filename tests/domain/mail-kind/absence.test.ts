import { describe, expect, it } from 'vitest';
import { isAbsence, isPersonal, mayBeAbsence, unsigned } from '../../../lib/domain/mail-kind/absence';

const AWAY = 'i am out of the office until 7 december.';
const LONG = 'the weather was fine here in the north all through the last week';

describe('no program writes', () => {
  it.each([
    ['a question', 'when can we meet?'],
    ['who agrees in English', 'yes, that is fine'],
    ['who agrees in German', 'wir sind einverstanden'],
    ['who agrees in Hungarian', 'az ajanlatot elfogadjuk'],
    ['who agrees in Norwegian', 'kor pa'],
    ['who agrees in Afrikaans', 'ons is akkoord'],
    ['"but" in English', 'i am away but the price is too high'],
    ['"but" in German', 'ich bin im urlaub, aber der preis ist zu hoch'],
    ['"but" in Hungarian', 'szabadsagon vagyok, viszont az ar magas'],
    ['"but" in Norwegian', 'jeg er pa ferie men prisen er for hoy'],
    ['"but" in Afrikaans', 'ek is met verlof maar die prys is te hoog'],
    ['"so" behind a comma', 'i am away, so send it to tom'],
    ['"but" twice, the second time of the matter', 'i am away but i answer on my return but send the samples'],
  ])('%s', (_, line) => {
    expect(isPersonal(line)).toBe(true);
  });

  it.each([
    ['who is away', AWAY],
    ['who is back, behind "but"', 'i am away but back on monday'],
    ['who answers later, behind "but"', 'i am away but i will answer as soon as possible'],
    ['who is back, in German', 'ich bin im urlaub, aber ab montag wieder erreichbar'],
    ['a word that only begins alike', 'the yesterday butter is okayish'],
  ])('a program may write %s', (_, line) => {
    expect(isPersonal(line)).toBe(false);
  });
});

describe('what stands before the words that close a mail', () => {
  it.each([
    ['in English', 'best regards,'],
    ['in English without a comma', 'kind regards'],
    ['in German', 'mit freundlichen grusen'],
    ['in Hungarian', 'udvozlettel,'],
    ['in Norwegian', 'med vennlig hilsen'],
    ['in Afrikaans', 'vriendelike groete,'],
  ])('%s', (_, closing) => {
    expect(unsigned(['hello', closing, 'ida'])).toEqual(['hello']);
    expect(unsigned([closing, 'ida'])).toEqual([]);
  });

  it('is all where nothing closes it', () => {
    expect(unsigned(['hello', 'best regards to tom'])).toEqual(['hello', 'best regards to tom']);
  });
});

describe('a note of absence', () => {
  it.each<[string, string[]]>([
    ['says for how long', [AWAY]],
    ['in German', ['guten tag,', 'ich bin bis zum 7. dezember im urlaub.']],
    ['in Hungarian', ['kedves partnerunk!', 'december 7-ig szabadsagon vagyok.']],
    ['in Norwegian', ['hei,', 'jeg er pa ferie til 7. desember.']],
    ['in Afrikaans', ['goeie dag,', 'ek is tot 7 desember met verlof.']],
    ['names who stands in', ['i am away.', 'my colleague is tom.']],
    ['says how to reach somebody', ['i am away.', 'please contact tom.']],
    ['gives an address', [AWAY, 'tom@firm.test']],
    ['gives a number', [AWAY, '+44 20 5550 0142']],
    ['gives a number without its country', [AWAY, '020 5550 142']],
    ['gives a number in a longer line', [AWAY, 'in all cases of need for something at once dial +44 205550142.']],
    ['thanks before', ['thank you for your message.', AWAY]],
    ['greets at length', ['dear sir or madam, dear friends of our house in oslo,', AWAY]],
    ['greets without a comma', ['hello from the rainy north of one county', AWAY]],
    ['has three sentences before', ['hello,', 'thank you.', 'thank you again.', AWAY]],
    ['is signed below it', [AWAY, 'ida lundqvist', 'head buyer', 'harbour tools']],
    ['is signed below words that close', [AWAY, 'kind regards,', 'ida lundqvist', 'do you want to buy?']],
    ['wishes well at last', [AWAY, 'have a good time and enjoy the quiet days of the cold season']],
  ])('%s', (_, sentences) => {
    expect(isAbsence(sentences)).toBe(true);
  });

  it.each<[string, string[]]>([
    ['where nobody is away', ['hello,', 'please contact tom until friday.']],
    ['where it is empty', []],
    ['where it stands below the signature', ['kind regards', AWAY]],
    ['where it is said late', ['hello,', 'thank you.', 'thanks.', 'thank you again.', AWAY]],
    ['for no time and with nothing beside it', ['i am away.']],
    ['with no more than thanks beside it', ['thanks for your message.', 'i am away.']],
    ['where a question follows', [AWAY, 'when can we meet?']],
    ['where it is of an order', [AWAY, 'the order comes today.']],
    ['where it is of a proposal', [AWAY, 'the quotation is on my desk.']],
    ['where the greeting is of the matter', ['your offer,', AWAY]],
    ['where a sentence of something else follows', [AWAY, 'the weather is fine.']],
    ['where a long line of something else follows', [AWAY, LONG]],
    ['where a line of something else stands between', ['hello,', 'the weather is fine', AWAY]],
    ['where a long sentence stands first', [`${LONG},`, AWAY]],
    ['where a sentence of its own stands first', ['the weather was fine here in the north, i saw.', AWAY]],
    ['where it begins with neither mark nor few letters', ['the weather was fine here in the north again', AWAY]],
    ['where a number is too short for a telephone', [AWAY, 'we met 12 34 times.']],
    ['where a number stands for one thing', [AWAY, 'we met in 2026.']],
  ])('is none %s', (_, sentences) => {
    expect(isAbsence(sentences)).toBe(false);
  });
});

describe('below a subject that says absence', () => {
  it.each<[string, string[], boolean]>([
    ['nothing', [], true],
    ['who is away', [AWAY], true],
    ['anything but the matter', ['the weather is fine.'], true],
    ['the matter', ['hello,', 'the price is too high.'], false],
    ['a question', ['when can we meet?'], false],
    ['a proposal', [AWAY, 'we have your quotation.'], false],
    ['the matter below the signature', ['kind regards', 'order office'], true],
  ])('%s: %s', (_, sentences, may) => {
    expect(mayBeAbsence(sentences)).toBe(may);
  });
});
