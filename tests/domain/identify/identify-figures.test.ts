import { expect, it } from 'vitest';
import { addressKey } from '../../../lib/domain/identify/address';
import { asking } from '../../../lib/domain/identify/asking';
import { identify } from '../../../lib/domain/identify/identify';
import { lookupKeys } from '../../../lib/domain/identify/lookup-keys';
import type { Known, Match } from '../../../lib/domain/identify/match';
import { similarNames } from '../../../lib/domain/words/similar-name';
import { hardBook, hardPagesAbout, hardPagesNear } from './hard-pages';
import { bookOf, inventCompanies } from './invented-book';
import { type Case, pagesAbout, pagesNear, SELF } from './pages-of-companies';

const companies = inventCompanies(90, 20261121);
const book = bookOf(companies);
const stored = new Map<string, string[]>();

/** The keys of an account's names, made once as the database keeps them. */
function storedKeys(id: string, names: readonly string[]): string[] {
  const keys = stored.get(id) ?? names.flatMap(similarNames);
  stored.set(id, keys);
  return keys;
}

/** What the database finds for a page, and nothing else. */
function lookUp(book: Known, { page }: Case, asked?: typeof asking): Known {
  const keys = lookupKeys(page, SELF, asked);
  const people = book.people.filter(({ emails }) =>
    emails.some((one) => keys.emails.includes(one) || keys.addressKeys.includes(addressKey(one))),
  );
  const bindings = book.bindings.filter(({ externalId }) => externalId === keys.externalId);
  const pointedAt = [...people, ...bindings].map(({ accountId }) => accountId);
  const accounts = book.accounts.filter(
    ({ id, name, aliases, domains }) =>
      pointedAt.includes(id) ||
      domains.some((one) => keys.domains.includes(one)) ||
      domains.some((one) => keys.domainStarts.some((start) => one.startsWith(start))) ||
      (asked && storedKeys(id, [name, ...aliases]).some((one) => keys.nameKeys.includes(one))),
  );
  return { people, accounts, bindings };
}

function matchOf(book: Known, one: Case): Match {
  const match = identify(one.page, lookUp(book, one), SELF);
  return match.kind === 'unknown' ? identify(one.page, lookUp(book, one, asking), SELF, asking) : match;
}

/** What the sidebar would do: claim the right account or a wrong one, offer the right one, ask in vain, or say nothing. */
function outcome(book: Known, one: Case): 'claimed' | 'offered' | 'wrong claim' | 'asked in vain' | 'nothing' {
  const match = matchOf(book, one);
  if (match.kind === 'matched') {
    return one.about.length === 1 && !one.isOnlyAsked && one.about[0] === match.accountId ? 'claimed' : 'wrong claim';
  }
  if (match.kind !== 'several') return 'nothing';
  const offered = match.candidates.map(({ accountId }) => accountId);
  return one.about.length > 0 && one.about.every((id) => offered.includes(id)) ? 'offered' : 'asked in vain';
}

const figures = (generated: readonly Case[], byHand: readonly Case[]) => {
  const outcomes = [
    ...generated.map((one) => ({ ...one, outcome: outcome(book, one) })),
    ...byHand.map((one) => ({ ...one, outcome: outcome(hardBook, one) })),
  ];
  const of = (wanted: string) => outcomes.filter((one) => one.outcome === wanted);
  return { outcomes, of, counts: Object.entries(Object.groupBy(outcomes, (one) => one.outcome)) };
};
const about = figures(companies.flatMap(pagesAbout), hardPagesAbout);
const near = figures(companies.flatMap(pagesNear), hardPagesNear);
const told = (counts: [string, readonly unknown[] | undefined][]) =>
  counts.map(([what, some]) => `${some?.length} ${what}`).join(', ');
const shown = (cases: readonly Case[]) => cases.slice(0, 12).map(({ says, page }) => [says, JSON.stringify(page)]);

it(`pages about somebody of the book: ${told(about.counts)}`, () => {
  expect(about.outcomes.length).toBeGreaterThanOrEqual(500);
  expect(new Set(about.outcomes.map(({ says }) => says)).size).toBeGreaterThanOrEqual(20);
  expect(shown(about.of('wrong claim'))).toEqual([]);
  const missed = [...about.of('nothing'), ...about.of('asked in vain')];
  expect(1 - missed.length / about.outcomes.length, JSON.stringify(shown(missed), null, 1)).toBeGreaterThanOrEqual(
    0.98,
  );
});

it(`pages about nobody of the book: ${told(near.counts)}`, () => {
  expect(near.outcomes.length).toBeGreaterThanOrEqual(500);
  expect(new Set(near.outcomes.map(({ says }) => says)).size).toBeGreaterThanOrEqual(20);
  expect(shown(near.of('wrong claim'))).toEqual([]);
  // A question is allowed, yet it must stay rare to be worth asking.
  expect(near.of('asked in vain').length / near.outcomes.length).toBeLessThanOrEqual(0.02);
});
