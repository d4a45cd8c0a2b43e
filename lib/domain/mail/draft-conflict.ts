import type { Competition } from '../programme/competing-customers';
import { nameKey } from '../words/name-key';

/** A competitor that a draft names, and the name under which it does. */
export interface NamedCompetitor {
  competition: Competition;
  name: string;
}

/**
 * Returns the competitors of the addressed account that a draft to it names, by name or alias in any spelling, or by domain
 * (domain 9). Only whole words count; names of one or two letters are passed over, since they occur everywhere.
 */
export function competitorsNamed(draft: string, competitors: readonly Competition[]): NamedCompetitor[] {
  const words = ` ${wordsOf(draft)} `;
  const hosts = draft.toLowerCase().split(/[^\p{L}\p{N}.-]+|\.(?=\s|$)/u);
  return competitors.flatMap((competition) => {
    const { name, aliases, domains } = competition.account;
    const found = [name, ...aliases].find((one) => {
      const key = nameKey(one);
      return key.length > 2 && words.includes(` ${key} `);
    });
    const domain = domains.find((one) => hosts.some((host) => host === one || host.endsWith(`.${one}`)));
    const named = found ?? domain;
    return named === undefined ? [] : [{ competition, name: named }];
  });
}

/** The draft as name keys write it, part by part, since a key is made of 300 characters at most. */
function wordsOf(draft: string): string {
  return draft
    .split(/\s+/)
    .map((word) => nameKey(word))
    .filter((word) => word !== '')
    .join(' ');
}
