import { readAccountViews } from '../../lib/db/read/account-list';
import type { Undo } from '../../lib/db/write/change';
import { changeAccounts } from '../../lib/db/write/change-accounts';
import { forgetAccountView, saveAccountView } from '../../lib/db/write/save-account-view';
import { addFollowUps } from '../../lib/db/write/steps/add-follow-ups';
import { when } from './a-book';

/** What is written from the list of accounts, done to a book with the accounts "k" and "child" and one view. */
export const WRITES_OF_LIST: Record<string, () => Promise<{ undo: Undo }>> = {
  addFollowUps: () => addFollowUps(['k', 'child'], { text: 'Call them', due: '2026-12-01' }, when),
  changeAccounts: () => changeAccounts(['k', 'child'], { addTag: 'fair' }, when),
  forgetAccountView: async () => forgetAccountView((await readAccountViews())[0]?.id ?? ''),
  saveAccountView: () => saveAccountView({ name: 'Late', query: 'rhythm=red' }),
};
