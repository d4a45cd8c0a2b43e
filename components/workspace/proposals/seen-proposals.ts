import type { PipelineRow } from '../../../lib/conclude/pipeline';
import { PIPELINE_STATES, type PipelineState } from '../../../lib/domain/pipeline/pipeline-line';
import { plainName } from '../../../lib/domain/words/plain-name';
import { pathTo } from '../route';

/** By what the table is put in order; each of them the other way round, too. */
const PROPOSAL_ORDERS = ['title', 'amount', 'sent', 'days', 'validity', 'state', 'step'] as const;
export type ProposalOrder = (typeof PROPOSAL_ORDERS)[number];

/** What of the proposals is seen, and how: all of it stands in the address. */
export interface SeenProposals {
  view: 'table' | 'board';
  /** "none", or "of " before a KAM's name; '' for everybody's. */
  kam: string;
  state: PipelineState | '';
  /** As "2026-Q3"; '' for all. */
  quarter: string;
  /** One account alone; '' for all. */
  account: string;
  /** The figure whose proposals are listed; '' for none. */
  figure: string;
  order: ProposalOrder;
  isDescending: boolean;
}

export const SEEN_FIRST: SeenProposals = {
  ...{ view: 'table', kam: '', state: '', quarter: '', account: '', figure: '' },
  ...{ order: 'sent', isDescending: true },
};

/** Returns what an address asks to see; what it does not say or nobody knows is as at first. */
export function readSeen(hash: string): SeenProposals {
  const asked = new URLSearchParams(hash.split('?')[1] ?? '');
  const of = (name: string) => asked.get(name) ?? '';
  const [, minus = '', order] = /^(-?)(\w+)$/.exec(of('order')) ?? [];
  const known = PROPOSAL_ORDERS.find((one) => one === order);
  return {
    view: of('view') === 'board' ? 'board' : 'table',
    kam: /^(none$|of )/.test(of('kam')) ? of('kam') : '',
    state: PIPELINE_STATES.find((one) => one === of('state')) ?? '',
    quarter: /^\d{4}-Q[1-4]$/.test(of('quarter')) ? of('quarter') : '',
    account: of('account'),
    figure: of('figure'),
    order: known ?? SEEN_FIRST.order,
    isDescending: known ? minus === '-' : SEEN_FIRST.isDescending,
  };
}

/** Returns the address under which that is seen. */
export function pathToSeen(seen: Partial<SeenProposals>): string {
  const { view, order, isDescending, ...filters } = { ...SEEN_FIRST, ...seen };
  const asked = new URLSearchParams();
  if (view === 'board') asked.set('view', view);
  for (const [name, value] of Object.entries(filters)) if (value) asked.set(name, value);
  const isFirst = order === SEEN_FIRST.order && isDescending === SEEN_FIRST.isDescending;
  if (!isFirst) asked.set('order', `${isDescending ? '-' : ''}${order}`);
  const query = asked.toString();
  return query ? `${pathTo('proposals')}?${query}` : pathTo('proposals');
}

/** Returns the proposals of the KAMs, the quarter and the account that are seen: what figures are made of. */
export function figuresSeen(rows: readonly PipelineRow[], { kam, quarter, account }: SeenProposals): PipelineRow[] {
  const asked = plainName(kam.replace(/^of /, ''));
  const isOfKam = (name: string) => kam === '' || (kam === 'none' ? name === '' : name === asked);
  return rows.filter(
    (row) =>
      isOfKam(plainName(row.kam ?? '')) &&
      (quarter === '' || row.quarter === quarter) &&
      (account === '' || row.account.id === account),
  );
}
