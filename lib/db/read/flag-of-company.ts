import { nameKey } from '../../domain/name-key';
import type { Prospect } from '../../domain/prospect';
import type { Settings } from '../../domain/settings';
import { book } from '../schema';
import { readSettings } from './settings';

/** A flag that waits for a decision on a company, by its domain or else its name; and the settings that judge a new one. */
export interface CompanyFlag {
  waiting?: Prospect;
  settings: Settings;
}

/** Returns whether a company that is not in the book has been flagged as a potential key account. */
export function readFlag({ company, domain }: { company: string; domain: string }): Promise<CompanyFlag> {
  return book.transaction('r', [book.prospects, book.meta], async () => {
    const flags = await book.prospects.where({ status: 'waiting' }).toArray();
    const key = nameKey(company);
    const waiting = flags.find((flag) =>
      domain && flag.domain ? flag.domain === domain : key !== '' && nameKey(flag.company) === key,
    );
    return { ...(waiting && { waiting }), settings: await readSettings() };
  });
}
