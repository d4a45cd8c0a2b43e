import History from 'lucide-react/icons/history';
import { readImports } from '../../../lib/db/read/imports';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../LinkButton';
import { LiveNotice } from '../LiveNotice';
import { Page } from '../Page';
import { pathTo } from '../route';
import { ImportEntry } from './ImportEntry';
import { importName } from './import-name';
import { SameSalesNotice } from './SameSalesNotice';
import { TakeOutProgress } from './TakeOutProgress';
import { useTakeOut } from './useTakeOut';

/** Every file that was taken in, the latest first, each with the way to take it out again. */
export function ImportsPage() {
  const live = useLive(readImports, 'imports');
  const { share, takeOut, stop } = useTakeOut();
  const toImport = <LinkButton href={pathTo('import')}>{t('imports_toImport')}</LinkButton>;
  return (
    <Page title={t('imports_title')}>
      <p className="-mt-2 mb-3 max-w-prose text-mute">{t('imports_intro')}</p>
      <div className="mb-4">{toImport}</div>
      <SameSalesNotice />
      {share !== null && <TakeOutProgress share={share} onStop={stop} />}
      {live.state !== 'ready' ? (
        <LiveNotice live={live} />
      ) : live.data.length === 0 ? (
        <EmptyState icon={History} title={t('imports_empty')}>
          {t('imports_emptyText')}
        </EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface">
          {live.data.map((entry) => (
            <ImportEntry
              key={entry.id}
              entry={entry}
              isBusy={share !== null}
              onTakeOut={({ id }) => void takeOut(id, importName(entry))}
            />
          ))}
        </ul>
      )}
    </Page>
  );
}
