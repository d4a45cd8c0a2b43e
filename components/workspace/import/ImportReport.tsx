import { t, wordOf } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import { linesRuledOut } from '../../../lib/transfer/import/notes';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TwicePanel } from '../account/merge/TwicePanel';
import { ControlSum } from '../imports/ControlSum';
import { countsText } from '../imports/counts-text';
import { TakeOutProgress } from '../imports/TakeOutProgress';
import { useTakeOut } from '../imports/useTakeOut';
import { LinkButton } from '../LinkButton';
import { Panel } from '../Panel';
import { pathTo, type Section } from '../route';
import { BookNow } from '../today/BookNow';
import { BirthdaysNote } from './BirthdaysNote';
import { RefusedLines } from './RefusedLines';
import type { ImportState, RunningImport } from './useImport';

/** Where the records of a kind are seen, if not on the page of accounts. */
const NEXT: Partial<Record<ImportKind, { to: Section; text: TextKey }>> = {
  ledger: { to: 'portfolio', text: 'bookNow_toPortfolio' },
  prospects: { to: 'potential', text: 'import_toPotential' },
};
const TO_ACCOUNTS = { to: 'accounts', text: 'workspace_accounts' } as const;

/** What the import has done, with the way to take it out again. */
export function ImportReport({
  running,
  done: { id, name, of, counts, control, twice, birthdays = [], left, isUnkept },
}: {
  running: RunningImport;
  done: Extract<ImportState, { step: 'done' }>;
}) {
  const { added, updated, refused } = counts;
  const next = NEXT[of] ?? TO_ACCOUNTS;
  const ruledOut = linesRuledOut(control.notes);
  const taking = useTakeOut();
  const takeOut = async (id: string) => {
    if (await taking.takeOut(id, name || wordOf('importKind', of))) running.isOut();
  };
  if (taking.share !== null) return <TakeOutProgress share={taking.share} onStop={taking.stop} />;
  return (
    <div
      data-testid="import-report"
      data-added={added}
      data-updated={updated}
      data-refused={refused}
      className="flex flex-col gap-4"
    >
      <Panel title={t('import_reportTitle')}>
        <p role="status" className="mb-3">
          {countsText({ ...counts, refused: refused + ruledOut })}
        </p>
        {control.sum && (
          <div className="mb-3">
            <ControlSum control={control} sum={control.sum} />
          </div>
        )}
        {isUnkept && (
          <div className="mb-3">
            <Notice kind="warn">{t('backup_notKept')}</Notice>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {left > 0 && (
            <Button look="primary" data-testid="import-next" onClick={running.next}>
              {t('import_nextFile', { count: left })}
            </Button>
          )}
          {left === 0 && (
            <LinkButton look="primary" data-testid="import-go-on" href={pathTo(next.to)}>
              {t(next.text)}
            </LinkButton>
          )}
          <Button onClick={running.startOver}>{t('import_otherFile')}</Button>
          {id && (
            <Button data-testid="import-undo" onClick={() => void takeOut(id)}>
              {t('import_undo')}
            </Button>
          )}
        </div>
      </Panel>
      {birthdays.length > 0 && <BirthdaysNote birthdays={birthdays} />}
      {left === 0 && counts.added + counts.updated > 0 && <BookNow isAlone={next.to !== 'portfolio'} />}
      {twice && <TwicePanel twice={twice} />}
      <RefusedLines counts={counts} onDownload={running.downloadRefused} />
    </div>
  );
}
