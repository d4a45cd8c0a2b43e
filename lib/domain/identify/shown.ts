import type { PageSubject } from '../records/page-subject';
import { plainWords } from '../words/fold';
import { similarNames } from '../words/similar-name';
import { withoutLastForms } from '../words/without-legal-forms';
import { exactAddress } from './address';
import { asciiHost, domainSuffixes } from './ascii-host';
import { isLookAlikeHost, isLookAlikeName } from './look-alike';
import type { Candidate, Known, LookupKeys, MatchReason } from './match';
import { byDomain } from './rungs';

/** A page that shows more of them is a list, and about none of them. */
const MOST_ACCOUNTS = 3;
/** Words of a heading: a longer one is a sentence. */
const MOST_WORDS = 14;
/** Words of a name in a heading; one alone may mean anything there. */
const [FEWEST_IN_NAME, MOST_IN_NAME] = [2, 6];
/** Letters of a name: shorter ones stand everywhere. */
const SHORTEST = 3;
/** What stands between a name and what else a line says. */
const BETWEEN = /\s[-–—|·›»•/]\s|[|›»•]|: |[()]/;

type Shown = NonNullable<PageSubject['shown']>[number];

/** Whether a legal form ends the name: then it is whole there, and no part of a longer one. */
function hasForm(name: string): boolean {
  const words = plainWords(name);
  return withoutLastForms(words).length < words.length;
}

/** The runs of words of a line that may be whole names: "Quote for Kovács Bau Kft." -> "Kovács Bau Kft.", "Bau Kft." ... */
function runsOf(line: string): string[] {
  const words = line.split(/\s+/);
  if (words.length > MOST_WORDS) return [];
  const runs: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let length = FEWEST_IN_NAME; length <= MOST_IN_NAME && start + length <= words.length; length += 1) {
      const run = words.slice(start, start + length).join(' ');
      if (start + length === words.length || hasForm(run)) runs.push(run);
    }
  }
  return runs;
}

/** What may be a company's name in what is shown: all of it, a part of it, in a heading some words of it. */
function namesIn({ by, text }: Shown): string[] {
  const parts = [text, ...text.split(BETWEEN)].map((part) => part.trim());
  const names = by === 'heading' ? [...parts, ...parts.slice(1).flatMap(runsOf)] : parts;
  return names.filter((name) => !isLookAlikeName(name));
}

const keysOf = ({ by, text }: Shown): string[] =>
  [...new Set(namesIn({ by, text }).flatMap(similarNames))].filter((key) => key.length >= SHORTEST);

/** The host that is shown, alone or in an address; null where none is. */
function hostIn({ text }: Shown): string | null {
  const host = asciiHost(text.slice(text.lastIndexOf('@') + 1));
  return host && !isLookAlikeHost(text) ? host : null;
}

/** Returns the keys by which accounts are looked up that a page of no known kind shows. */
export function shownKeys({ shown = [] }: PageSubject): Pick<LookupKeys, 'emails' | 'nameKeys' | 'domains'> {
  return {
    emails: shown.flatMap(({ text }) => exactAddress(text) ?? []),
    nameKeys: shown.flatMap(keysOf),
    domains: shown.flatMap((one) => domainSuffixes(hostIn(one) ?? '')),
  };
}

/** Returns the accounts to ask about that a page shows by an exact name, domain or address; none where it shows a list of them. */
export function byShown({ shown = [] }: PageSubject, known: Known): Candidate[] {
  const holders = known.accounts.map(({ id, name, aliases }) => ({
    id,
    keys: [name, ...aliases].flatMap(similarNames),
  }));
  const found = shown.flatMap((one): Candidate[] => {
    const reason: MatchReason = { by: 'shown', role: 'record', where: one.by, text: one.text };
    const email = exactAddress(one.text);
    const people = email ? known.people.filter(({ emails }) => emails.some((own) => exactAddress(own) === email)) : [];
    const host = hostIn(one);
    const keys = keysOf(one);
    const ids = [
      ...people.map(({ accountId }) => accountId),
      ...(host && people.length === 0 ? byDomain(host, known, 'record').map(({ accountId }) => accountId) : []),
      ...holders.filter((holder) => holder.keys.some((key) => keys.includes(key))).map(({ id }) => id),
    ];
    return [...new Set(ids)].map((accountId) => ({ accountId, reason }));
  });
  const accounts = new Set(found.map(({ accountId }) => accountId));
  return accounts.size > MOST_ACCOUNTS ? [] : found;
}
