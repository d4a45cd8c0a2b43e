import type { Findable } from '../../../lib/domain/search/findable';
import { makeIndex, type SearchIndex } from '../../../lib/domain/search/make-index';
import { settingLeaves } from '../../../lib/domain/setting-leaves';
import { t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { entriesOf } from '../pages';
import { pathTo } from '../route';
import { headingsOf } from '../settings/find-settings';
import { nameOf } from '../settings/words';

/** What is done with one account: where on its page, and what there is pressed for it. */
interface AccountAction {
  text: TextKey;
  path: (accountId: string) => string;
  presses?: string;
}

const keyed = (key: string) => `[aria-keyshortcuts="${key}"]`;
const page = (accountId: string) => pathTo('accounts', accountId);

/** What can be done with an account, by the name under which it is found and kept. */
export const ACCOUNT_ACTIONS: Record<string, AccountAction> = {
  contact: { text: 'keys_contact', path: page, presses: keyed('L') },
  step: { text: 'keys_newStep', path: page, presses: keyed('N') },
  fact: { text: 'keys_fact', path: page, presses: keyed('A') },
  proposal: { text: 'proposal_sent', path: page, presses: keyed('P') },
  person: {
    text: 'personForm_add',
    path: (accountId) => pathTo('accounts', accountId, 'people'),
    presses: '[data-does="person"]',
  },
  meeting: { text: 'meeting_title', path: (accountId) => `${page(accountId)}?meeting` },
  details: { text: 'palette_details', path: (accountId) => pathTo('accounts', accountId, 'details') },
};

/** What is done with a company that may stand in no account: it is flagged. */
export const FLAG = 'flag';

/** What needs no account: where, and what there is pressed for it. */
export const BOOK_ACTIONS: Record<string, { text: TextKey; path: string; presses?: string }> = {
  account: { text: 'accounts_new', path: pathTo('accounts'), presses: '[data-does="account"]' },
  import: { text: 'palette_import', path: pathTo('import') },
  backup: { text: 'palette_backup', path: pathTo('backup') },
};

/** Returns the pages, what can be done and the settings, to be found in the language in use. */
export function commandIndex(): SearchIndex<Findable> {
  const pages = [...entriesOf('work'), ...entriesOf('book')];
  const actions = Object.entries({ ...ACCOUNT_ACTIONS, ...BOOK_ACTIONS });
  return makeIndex<Findable>([
    ...pages.map(({ section, text }) => ({ kind: 'page' as const, id: section, name: t(text) })),
    ...actions.map(([id, { text }]) => ({ kind: 'action' as const, id, name: t(text) })),
    { kind: 'action', id: FLAG, name: t('flag_open') },
    ...settingLeaves.map((leaf) => ({
      kind: 'setting' as const,
      id: leaf.id,
      name: nameOf(leaf),
      others: headingsOf(leaf),
    })),
  ]);
}
