import { type AccountSummary, readAccountList } from '../../../lib/db/read/account-list';
import type { Settings } from '../../../lib/domain/settings';
import { spokenLanguage } from '../../../lib/text';
import { pause } from '../pause';
import { type AccountLine, concluding } from './account-lines';
import { rolledUp } from './rolled-up';

/** So many accounts are sorted and concluded at once. */
const AT_ONCE = 1_000;

/**
 * Returns the lines of all accounts as they are read, and pauses between parts: thousands in one drawing would keep the page from
 * answering. They come in the order of their names, in which the list mostly stands: what is in order is soon sorted.
 */
export async function readLines(today: Temporal.PlainDate): Promise<{ lines: AccountLine[]; settings: Settings }> {
  const { accounts, settings } = await readAccountList();
  const conclude = concluding(settings, today);
  const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
  const byName = (one: AccountSummary, other: AccountSummary) => compare(one.account.name, other.account.name);
  const lines: AccountLine[] = [];
  for (let from = 0; from < accounts.length; from += AT_ONCE) {
    await pause();
    const part = accounts.slice(from, from + AT_ONCE).sort(byName);
    lines.push(...part.map(conclude));
  }
  await pause();
  return { lines: rolledUp(lines.sort(byName)), settings };
}
