import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainsWithin, isAlikeLabel, labelsAlike } from '../../../lib/domain/identify/alike-domain';
import { domainName } from '../../../lib/domain/identify/domain-name';
import { inventCompanies } from './invented-book';

describe('is made to be taken for another', () => {
  it.each([
    ['rn for m', 'rnolen', 'molen'],
    ['two v for w', 'vvater', 'water'],
    ['cl for d', 'clelta', 'delta'],
    ['cl for d in a short one', 'acla', 'ada'],
    ['a zero for o', 'm0le', 'mole'],
    ['a one for l', 'mo1e', 'mole'],
    ['an i for l', 'moie', 'mole'],
    ['an l for i', 'mlle', 'mile'],
    ['a five for s', '5tal', 'stal'],
    ['each of them at once', 'a15t-rn0vv-cle', 'alst-mow-de'],
    ['a hyphen less', 'harbourtools', 'harbour-tools'],
    ['a hyphen more', 'ha-rbour', 'harbour'],
    ['two hyphens more', 'a-b-c', 'abc'],
    ['a Cyrillic letter', 'xn--mle-sed', 'mole'],
    ['letters with a stroke and an accent', 'xn--ml-cja2d', 'mole'],
    ['a letter more at the end', 'molens', 'molen'],
    ['a letter more at the beginning', 'amolen', 'molen'],
    ['a letter more within', 'mollen', 'molen'],
    ['a letter less', 'molen', 'moolen'],
    ['the last letter less', 'molen', 'molens'],
    ['a letter more beside a digit', 'molens2', 'molen2'],
    ['another letter beside a digit', 'mopen2', 'molen2'],
    ['rn for one of two m', 'rnomente', 'momente'],
    ['one of two rn for m', 'rnarna', 'marna'],
    ['m for one of two rn', 'marna', 'rnarna'],
    ['the last letter another', 'molem', 'molen'],
    ['the first letter another', 'nolen', 'molen'],
    ['the first two swapped', 'omlen', 'molen'],
    ['the last two swapped', 'molne', 'molen'],
    ['two within swapped', 'moeln', 'molen'],
  ])('%s: “%s” for “%s”', (_, label, known) => {
    expect(isAlikeLabel(label, known)).toBe(true);
    expect(isAlikeLabel(known, label)).toBe(true);
    expect(labelsAlike(label)).toContain(known);
    expect(labelsAlike(label).filter((one) => !isAlikeLabel(label, one))).toEqual([]);
  });

  it.each([
    ['a short one with ci for d', 'acia', 'ada'],
    ['a shorter one with ci for d', 'cit', 'dt'],
    ['ci for d where the other is short', 'hilci', 'hild'],
    ['itself', 'molen', 'molen'],
    ['another letter of four', 'mole', 'mola'],
    ['a letter more than four', 'moles', 'mole'],
    ['two letters more', 'molenar', 'molen'],
    ['two letters more before it', 'demolen', 'molen'],
    ['two other letters', 'malon', 'molen'],
    ['two swapped that are no neighbours', 'nolem', 'molen'],
    ['two swapped and another letter', 'mloxn', 'molen'],
    ['a letter moved forward over another', 'mxoen', 'molen'],
    ['a letter moved back over another', 'mlxen', 'molen'],
    ['a letter less and another', 'mlex', 'molen'],
    ['another digit', 'molen2', 'molen3'],
    ['a digit more', 'molen2', 'molen'],
    ['a digit for a letter', 'molen2', 'molena'],
  ])('is not %s: “%s” for “%s”', (_, label, known) => {
    expect(isAlikeLabel(label, known)).toBe(false);
    expect(isAlikeLabel(known, label)).toBe(false);
    expect(labelsAlike(label)).not.toContain(known);
  });
});

it('is told for ci and d in a long label', () => {
  expect(isAlikeLabel('precision', 'predsion')).toBe(true);
  expect(isAlikeLabel('predsion', 'precision')).toBe(true);
});

it('is found by the labels that are looked up, whatever one letter does to it', () => {
  const label = fc.stringMatching(/^[a-z]{6,14}$/);
  fc.assert(
    fc.property(
      label,
      fc.nat(),
      fc.constantFrom(...'abcxyz'),
      fc.constantFrom('add', 'drop', 'swap', 'put'),
      (known, n, letter, how) => {
        const at = n % (known.length - 1);
        const end = {
          add: known.slice(at),
          drop: known.slice(at + 1),
          put: known.slice(at + 1),
          swap: known.slice(at + 2),
        }[how];
        const put = { add: letter, drop: '', put: letter, swap: `${known[at + 1]}${known[at]}` }[how];
        const changed = known.slice(0, at) + put + end;
        if (changed === known) return;
        expect(isAlikeLabel(changed, known)).toBe(true);
        expect(labelsAlike(changed)).toContain(known);
      },
    ),
  );
});

it('of 2,000 pairs of firms none is alike', () => {
  const names = inventCompanies(400, 7).flatMap(({ domains }) => domains.map((one) => domainName(one) ?? ''));
  const pairs = Array.from({ length: 2000 }, (_, at) => [
    names[at % names.length] ?? '',
    names[(at * 7 + 13) % names.length] ?? '',
  ]);
  const wrong = pairs.filter(
    ([a = '', b = '']) => a.replace(/-|\d+$/g, '') !== b.replace(/-|\d+$/g, '') && isAlikeLabel(a, b),
  );
  expect(wrong).toEqual([]);
});

it.each([
  ['the domain as words of another', 'kovacs-bau.hu.cloud.test', ['kovacs-bau.hu']],
  ['the domain below a word', 'mail.kovacs-bau.hu.cloud.test', ['kovacs-bau.hu']],
  ['a dot as the last hyphen', 'kovacs-bau-hu.cloud.test', ['kovacs-bau.hu']],
  ['that below a word', 'mail.molen-nl.cloud.test', ['molen.nl']],
])('%s stands in %s', (_, host, domains) => {
  expect(domainsWithin(host)).toEqual(expect.arrayContaining(domains));
});

it('a host has no domains within where it is one itself', () => {
  expect(domainsWithin('molen.nl')).toEqual([]);
  expect(domainsWithin('mail.molen.nl')).toEqual(['mail.molen']);
});

it('never throws, whatever a host is', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (a, b) => [isAlikeLabel(a, b), labelsAlike(a), domainsWithin(b)].length === 3,
    ),
  );
});
