import ChevronDown from 'lucide-react/icons/chevron-down';
import { useId, useState } from 'react';
import type { TargetLine, TargetLines } from '../../../lib/db/read/targets/target-lines';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Measure } from '../../../lib/domain/records/plan/target';
import { money, percent, t } from '../../../lib/text';
import { TargetBar } from '../../charts/TargetBar';
import { IconButton } from '../../ui/IconButton';
import { pathTo } from '../route';
import { AmountCell } from './AmountCell';
import { TargetMonths } from './TargetMonths';
import { forecastText, gapText } from './target-text';
import { useSaveTarget } from './useSaveTarget';

const cell = 'px-2 py-2.5 align-top text-right tabular-nums';

/** One account: its target, which is typed over, what became of it, and its months below. */
export function TargetRow({ line, measure, lines }: { line: TargetLine; measure: Measure; lines: TargetLines }) {
  const { year, currency } = lines;
  const [isOpen, setOpen] = useState(false);
  const [isOdd, setOdd] = useState(false);
  const id = useId();
  const { own, saveTotal } = useSaveTarget(line, year, measure);
  const { planned, progress: saved, actual, lastYear } = line[measure];
  // Beside what cannot be saved nothing speaks of the target that was.
  const progress = isOdd ? null : saved;
  const isShort = (progress?.gap?.amount ?? 0) < 0;
  return (
    <>
      <tr data-testid="target-row" data-account={line.accountId} className={isOpen ? '' : 'border-line border-b'}>
        <th scope="row" className="wrap-anywhere px-2 py-2.5 text-left align-top font-normal">
          <a href={pathTo('accounts', line.accountId, 'sales')} className="line-clamp-2 font-semibold hover:underline">
            {line.name}
          </a>
          {line.companies > 1 && (
            <span className="text-mute text-small">{t('targets_companies', { count: line.companies })}</span>
          )}
        </th>
        <td className="w-32 min-w-24 px-2 py-1.5 align-top">
          <AmountCell
            value={own?.total ?? null}
            name={t('targets_targetOf', { name: line.name, year: String(year) })}
            column="year"
            keptAs={draftId('target', `${line.accountId} ${year} ${measure}`)}
            placeholder={planned && !own ? money(planned.plan.total, currency) : ''}
            onSave={saveTotal}
            onOdd={setOdd}
          />
        </td>
        <td className={`${cell} hidden md:table-cell`}>{money(lastYear, currency)}</td>
        <td className={cell}>
          {money(actual, currency)}
          {progress && progress.plan > 0 && (
            <>
              <TargetBar reached={actual / progress.plan} due={progress.planToDate / progress.plan} />
              <span className="text-mute text-small">
                {t('targets_reached', { share: percent(actual / progress.plan) })}
              </span>
            </>
          )}
        </td>
        <td className={`${cell} hidden sm:table-cell`} title={progress ? forecastText(progress, currency) : undefined}>
          {progress && progress.forecast !== null ? money(progress.forecast, currency) : '–'}
        </td>
        <td className={`${cell} ${isShort ? 'text-red' : ''}`}>{progress ? gapText(progress, currency) : '–'}</td>
        <td className="w-9 py-1.5 pr-1 text-right align-top">
          {saved && (
            <IconButton
              icon={ChevronDown}
              label={t('targets_monthsOf', { name: line.name })}
              aria-expanded={isOpen}
              aria-controls={id}
              className="aria-expanded:bg-soft"
              onClick={() => setOpen(!isOpen)}
            />
          )}
        </td>
      </tr>
      {isOpen && saved && (
        <tr id={id} className="border-line border-b">
          <td colSpan={7} className="px-2 pt-1 pb-3">
            <TargetMonths line={line} measure={measure} year={year} currency={currency} />
          </td>
        </tr>
      )}
    </>
  );
}
