import Columns3 from 'lucide-react/icons/columns-3';
import Rows3 from 'lucide-react/icons/rows-3';
import X from 'lucide-react/icons/x';
import { useMemo } from 'react';
import type { PipelineRow } from '../../../lib/conclude/pipeline';
import { byName } from '../../../lib/domain/pipeline/by-name';
import { PIPELINE_STATES, type PipelineState } from '../../../lib/domain/pipeline/pipeline-line';
import { plainName } from '../../../lib/domain/words/plain-name';
import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { periodText } from '../period-text';
import type { SeenProposals } from './seen-proposals';

/** Whose proposals are seen, of which quarter and state, and how. */
export function Filters({
  rows,
  seen,
  isKamAsked,
  onSee,
}: {
  rows: readonly PipelineRow[];
  seen: SeenProposals;
  /** Not where only one's own are shown. */
  isKamAsked: boolean;
  onSee: (change: Partial<SeenProposals>) => void;
}) {
  const kams = useMemo(() => byName(rows, ({ kam }) => kam), [rows]);
  const quarters = useMemo(() => {
    const known = new Set(rows.flatMap(({ quarter }) => quarter ?? []));
    return [...known].sort().reverse();
  }, [rows]);
  const named = kams.flatMap(({ key, name }) => (key ? [{ value: `of ${name}`, text: name }] : []));
  const isAsked = named.some(({ value }) => plainName(value) === plainName(seen.kam));
  const ofKams = [
    { value: '', text: t('pipeline_everybody') },
    ...named,
    // One who has none any more still stands in the address.
    ...(seen.kam.startsWith('of ') && !isAsked ? [{ value: seen.kam, text: seen.kam.slice(3) }] : []),
    ...(kams.some(({ key }) => key === '') ? [{ value: 'none', text: t('pipeline_noKam') }] : []),
  ];
  const account = seen.account && rows.find((row) => row.account.id === seen.account)?.account;
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      {isKamAsked && (
        <div className="w-48 max-w-full">
          <SelectField
            label={t('account_kam')}
            value={ofKams.find(({ value }) => plainName(value) === plainName(seen.kam))?.value ?? ''}
            choices={ofKams}
            onValue={(kam) => onSee({ kam })}
          />
        </div>
      )}
      <div className="w-40 max-w-full">
        <SelectField<PipelineState | ''>
          label={t('pipeline_state')}
          value={seen.state}
          choices={[
            { value: '', text: t('pipeline_all') },
            ...PIPELINE_STATES.map((value) => ({ value, text: wordOf('pipelineState', value) })),
          ]}
          onValue={(state) => onSee({ state })}
        />
      </div>
      <div className="w-40 max-w-full" title={t('pipeline_quarterHint')}>
        <SelectField
          label={t('pipeline_quarter')}
          value={seen.quarter}
          choices={[
            { value: '', text: t('pipeline_all') },
            ...quarters.map((value) => ({ value, text: periodText(value) })),
          ]}
          onValue={(quarter) => onSee({ quarter })}
        />
      </div>
      {account && (
        <Button
          aria-label={t('pipeline_notOnly', { name: account.name })}
          className="min-h-7 max-w-64"
          onClick={() => onSee({ account: '' })}
        >
          <span className="truncate">{account.name}</span>
          <X size={13} aria-hidden="true" className="shrink-0" />
        </Button>
      )}
      <fieldset className="ml-auto flex">
        <legend className="sr-only">{t('pipeline_view')}</legend>
        <Button
          aria-pressed={seen.view === 'table'}
          className="min-h-7 rounded-r-none aria-pressed:bg-brand-soft aria-pressed:text-brand"
          onClick={() => onSee({ view: 'table' })}
        >
          <Rows3 size={14} aria-hidden="true" />
          {t('pipeline_table')}
        </Button>
        <Button
          aria-pressed={seen.view === 'board'}
          className="min-h-7 rounded-l-none border-l-0 aria-pressed:bg-brand-soft aria-pressed:text-brand"
          onClick={() => onSee({ view: 'board' })}
        >
          <Columns3 size={14} aria-hidden="true" />
          {t('pipeline_board')}
        </Button>
      </fieldset>
    </div>
  );
}
