import type { AccountContext } from '../../../lib/conclude/account-context';
import { keptDraftIds } from '../../../lib/db/kept-drafts';
import { aboutOf } from '../../../lib/domain/keeping/kept-draft';
import { useLive } from '../../hooks/useLive';
import type { AccountTab } from '../route';

/** On which tab the forms of each kind stand, where that is not the plan; those about the account itself may stand elsewhere. */
const TABS: Readonly<Record<string, AccountTab>> = {
  ...{ people: 'people', facts: 'dossier', touches: 'timeline' },
  ...{ walletEntries: 'sales', winBacks: 'sales', rivalries: 'sales' },
  ...{ accounts: 'details', tier: 'details', labels: 'details' },
};
const OF_PLAN = [
  ...['promises', 'contracts', 'tenders', 'deliveries', 'receivables', 'returns', 'reviews', 'surveys'],
  ...['evaluations', 'portfolioScores', 'relationshipHours'],
];
/** What stands above all tabs: a new contact, as it was kept once, too, and the notes of a meeting. */
const ABOVE = ['touches', 'meeting', 'meeting-notes'];

/** Returns the tab on which a kept form stands; none for what is in sight on every tab. */
function tabOf(draft: string, accountId: string): AccountTab | [] {
  const [name = ''] = draft.split(' ');
  const [kind = ''] = name.split('-');
  // A new fact is entered at a glance.
  if (aboutOf(draft) === accountId && name === 'facts') return 'overview';
  if (aboutOf(draft) === accountId && ABOVE.includes(name)) return [];
  return TABS[kind] ?? (OF_PLAN.includes(kind) ? 'plan' : 'overview');
}

/** Returns the tabs of an account on which something unfinished stands in a form. */
export function useUnfinished(context: AccountContext): ReadonlySet<AccountTab> {
  const live = useLive(keptDraftIds, 'kept drafts');
  const drafts = live.state === 'ready' ? live.data : [];
  const { account } = context;
  if (drafts.length === 0) return new Set();
  const ids = new Set([account.id, ...Object.values(context).flatMap((all) => (Array.isArray(all) ? idsIn(all) : []))]);
  return new Set(drafts.filter((draft) => ids.has(aboutOf(draft))).flatMap((draft) => tabOf(draft, account.id)));
}

const idsIn = (rows: readonly object[]) => rows.flatMap((row) => ('id' in row ? [String(row.id)] : []));
