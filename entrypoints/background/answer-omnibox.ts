import { findAccounts } from '../../lib/db/read/search/find-accounts';
import type { OmniboxSuggestion } from '../../lib/platform/omnibox';
import { t } from '../../lib/text';

/** What to do with what was entered after the keyword: open a page of the workspace, or flag a name or an address. */
export type OmniboxAnswer = { open: string } | { flag: string };

const FLAG = /^flag\s+/i;

/** Returns the accounts whose name has what was typed; where there is none, the way to flag it as a potential key account. */
export async function suggestInOmnibox(typed: string): Promise<OmniboxSuggestion[]> {
  const about = typed.trim().replace(FLAG, '');
  if (!about) return [];
  const accounts = FLAG.test(typed.trim()) ? [] : await findAccounts(typed);
  if (accounts.length === 0) return [{ content: `flag ${about}`, shown: t('omnibox_flag', { about }) }];
  return accounts.map(({ name, market }) => ({ content: name, shown: [name, market].filter(Boolean).join(' · ') }));
}

/** Returns the account of exactly that name, or the only one that has the words in it; where several may be meant, the list. */
export async function answerOmnibox(typed: string): Promise<OmniboxAnswer> {
  const words = typed.trim();
  const accounts = await findAccounts(words);
  const exact = accounts.filter(({ name }) => name === words);
  const [account, ...others] = exact.length > 0 ? exact : FLAG.test(words) ? [] : accounts;
  if (account && others.length === 0) return { open: `#/accounts/${encodeURIComponent(account.id)}` };
  return FLAG.test(words) ? { flag: words.replace(FLAG, '') } : { open: '#/accounts' };
}
