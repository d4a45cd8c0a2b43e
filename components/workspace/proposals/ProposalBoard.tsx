import { useMemo } from 'react';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import { PIPELINE_STATES } from '../../../lib/domain/pipeline/pipeline-line';
import type { Settings } from '../../../lib/domain/settings';
import { number, t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { pathTo } from '../route';
import { shortDay } from '../short-day';
import { NextAction } from './NextAction';
import { ProposalDetail } from './ProposalDetail';
import { ProposalMenu } from './ProposalMenu';
import { amountText } from './proposal-words';
import type { SeenProposals } from './seen-proposals';
import { useProposalForm } from './useProposalForm';

/** So many cards stand in a column; the table has them all. */
const MOST_CARDS = 20;

/** The proposals in columns by where they stand. */
export function ProposalBoard({
  rows,
  settings,
  onSee,
}: {
  rows: readonly PipelineRow[];
  settings: Settings;
  onSee: (change: Partial<SeenProposals>) => void;
}) {
  const byState = useMemo(() => Map.groupBy(rows, ({ state }) => state), [rows]);
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] items-start gap-3">
      {PIPELINE_STATES.map((state) => {
        const cards = byState.get(state) ?? [];
        return (
          <section key={state} aria-label={wordOf('pipelineState', state)} className="rounded-xl bg-soft p-2">
            <h2 className="px-1 pb-1.5 font-semibold">
              {wordOf('pipelineState', state)}{' '}
              <span className="font-normal text-mute tabular-nums">{number(cards.length)}</span>
            </h2>
            <ul className="flex flex-col gap-2">
              {cards.slice(0, MOST_CARDS).map((row) => (
                <ProposalCard key={row.proposal.id} row={row} settings={settings} />
              ))}
            </ul>
            {cards.length === 0 && <p className="px-1 text-mute text-small">{t('pipeline_columnEmpty')}</p>}
            {cards.length > MOST_CARDS && (
              <Button look="quiet" className="mt-1" onClick={() => onSee({ view: 'table', state })}>
                {t('pipeline_inTable', { count: cards.length })}
              </Button>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** One proposal on the board. */
function ProposalCard({ row, settings }: { row: PipelineRow; settings: Settings }) {
  const [form, setForm] = useProposalForm();
  const { proposal, account, state } = row;
  return (
    <li
      data-testid="proposal-row"
      data-state={state}
      data-proposal={proposal.id}
      className="wrap-anywhere rounded-lg border border-line bg-surface px-2.5 py-2"
    >
      <div className="flex items-start gap-1">
        <p title={proposal.title} className="line-clamp-3 min-w-0 flex-1 font-semibold">
          {proposal.title}
        </p>
        <span className="-mt-1 -mr-1.5">
          <ProposalMenu row={row} settings={settings} onForm={setForm} />
        </span>
      </div>
      <a
        href={pathTo('accounts', account.id)}
        title={account.name}
        className="line-clamp-1 text-brand text-small hover:underline"
      >
        {account.name}
      </a>
      <p className="text-mute text-small tabular-nums">
        {amountText(proposal)} · {t('proposal_validUntil', { day: shortDay(proposal.validUntil) })}
      </p>
      {proposal.status === 'open' && (
        <div className="mt-1.5 border-line border-t pt-1.5">
          <NextAction row={row} form={form} onForm={setForm} />
        </div>
      )}
      {form && (
        <div className="mt-2">
          <ProposalDetail row={row} form={form} settings={settings} onEnd={() => setForm(null)} />
        </div>
      )}
    </li>
  );
}
