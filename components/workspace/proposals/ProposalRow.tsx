import { useId, useRef } from 'react';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import type { Settings } from '../../../lib/domain/settings';
import { money, number, percent, t, wordOf } from '../../../lib/text';
import { Badge } from '../../ui/Badge';
import { guessedDayText } from '../../ui/day-text';
import { pathTo } from '../route';
import { shortDay } from '../short-day';
import { NextAction } from './NextAction';
import { ProposalDetail } from './ProposalDetail';
import { ProposalMenu } from './ProposalMenu';
import { amountText, stateTones } from './proposal-words';
import { useProposalForm } from './useProposalForm';
import { useShownCells } from './useShownCells';

/** One proposal: whom it went to, what it is worth, how long it is out, and what is next; its forms open below it. */
export function ProposalRow({
  row,
  rate,
  settings,
}: {
  row: PipelineRow;
  /** The hit rate that the forecast takes for it, where that is what is looked at. */
  rate: number | undefined;
  settings: Settings;
}) {
  const id = useId();
  const line = useRef<HTMLTableRowElement>(null);
  const [form, setForm] = useProposalForm();
  const columns = useShownCells(line, form !== null);
  const { proposal, account, state, sentOn, days } = row;
  const { amount, currency } = proposal;
  const cell = 'px-2 py-2 align-top tabular-nums';
  return (
    <>
      <tr
        ref={line}
        data-testid="proposal-row"
        data-state={state}
        data-proposal={proposal.id}
        className={form ? '' : 'border-line border-b'}
      >
        <th scope="row" id={id} className="wrap-anywhere px-2 py-2 align-top font-normal">
          <span title={proposal.title} className="line-clamp-2 font-semibold">
            {proposal.title}
          </span>
          <a
            href={pathTo('accounts', account.id)}
            title={account.name}
            className="line-clamp-1 text-brand text-small hover:underline"
          >
            {account.name}
          </a>
          <span className="mt-0.5 flex flex-wrap items-center gap-1.5 text-small sm:hidden">
            <Badge tone={stateTones[state]}>{wordOf('pipelineState', state)}</Badge>
            <span className="text-mute">{amountText(proposal)}</span>
          </span>
          <span className="mt-1 block md:hidden">
            <NextAction row={row} form={form} onForm={setForm} />
          </span>
        </th>
        <td className={`${cell} hidden text-right sm:table-cell`}>
          {amount === undefined ? <span className="text-faint">{t('pipeline_noAmount')}</span> : amountText(proposal)}
          {rate !== undefined && amount !== undefined && currency && (
            <span className="block text-mute text-small">{`× ${percent(rate)} = ${money(amount * rate, currency)}`}</span>
          )}
        </td>
        <td className={`${cell} hidden whitespace-nowrap text-right xl:table-cell`}>
          {guessedDayText(shortDay(sentOn), proposal.isSentGuessed && sentOn === proposal.sentOn)}
        </td>
        <td className={`${cell} hidden text-right lg:table-cell`}>{days === null ? '–' : number(days)}</td>
        <td className={`${cell} hidden whitespace-nowrap text-right lg:table-cell`}>
          <span className={state === 'expired' ? 'text-red' : ''}>{shortDay(proposal.validUntil)}</span>
        </td>
        <td className={`${cell} hidden sm:table-cell`}>
          <Badge tone={stateTones[state]}>{wordOf('pipelineState', state)}</Badge>
        </td>
        <td className={`${cell} hidden md:table-cell`}>
          <NextAction row={row} form={form} onForm={setForm} />
        </td>
        <td className="py-1.5 pr-1 text-right align-top">
          <ProposalMenu row={row} settings={settings} onForm={setForm} />
        </td>
      </tr>
      {form && (
        <tr className="border-line border-b">
          <td colSpan={columns} className="px-2 pb-3">
            <ProposalDetail row={row} form={form} settings={settings} onEnd={() => setForm(null)} />
          </td>
        </tr>
      )}
    </>
  );
}
