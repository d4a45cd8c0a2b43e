import { Suspense } from 'react';
import { list, t, wordOf } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import type { ImportKind } from '../../../lib/transfer/import/kind';
import { linesRuledOut } from '../../../lib/transfer/import/notes';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { Notice } from '../../ui/Notice';
import { countsText } from '../imports/counts-text';
import { TakeOutProgress } from '../imports/TakeOutProgress';
import { useTakeOut } from '../imports/useTakeOut';
import { LinkButton } from '../LinkButton';
import { Panel } from '../Panel';
import { pathTo, type Section } from '../route';
import { SalesEndedNotice } from '../SalesEndedNotice';
import { BookNow } from '../today/BookNow';
import { wordsOf } from './ChosenTogether';
import { WhatHappened } from './ImportNote';
import type { TakenIn } from './import-messages';
import { partName } from './part-name';
import { RefusedLines } from './RefusedLines';
import { TakenInPart } from './TakenInPart';
import type { ImportState, RunningImport } from './useImport';

// Few imports bring birthdays, or somebody twice.
const BirthdaysNote = later(() => import('./BirthdaysNote').then((module) => module.BirthdaysNote));
const TwicePanel = later(() => import('../account/merge/TwicePanel').then((module) => module.TwicePanel));

/** Where the records of a kind are seen, if not on the page of accounts. */
const NEXT: Partial<Record<ImportKind, { to: Section; text: TextKey }>> = {
  ledger: { to: 'portfolio', text: 'bookNow_toPortfolio' },
  prospects: { to: 'potential', text: 'import_toPotential' },
  deals: { to: 'proposals', text: 'workspace_proposals' },
};
const TO_ACCOUNTS = { to: 'accounts', text: 'workspace_accounts' } as const;

/** What the import has done, of several files or sheets each, with the way to take it out again. */
export function ImportReport({
  running,
  done: { taken, note, twice, left, isUnkept, isEnded },
}: {
  running: RunningImport;
  done: Extract<ImportState, { step: 'done' }>;
}) {
  const counts = countsOfAll(taken);
  const next = taken.flatMap(({ of }) => NEXT[of] ?? []).at(-1) ?? TO_ACCOUNTS;
  const birthdays = taken.flatMap(({ birthdays = [] }) => birthdays);
  const taking = useTakeOut();
  const changed = taken.filter(({ id }) => id !== undefined);
  const takeOut = async () => {
    // The later ones may rest on those before them.
    const ids = changed.flatMap(({ id }) => id ?? []).toReversed();
    if (await taking.takeOut(ids, nameOf(changed))) running.isOut();
  };
  if (taking.share !== null) return <TakeOutProgress share={taking.share} onStop={taking.stop} />;
  return (
    <div
      data-testid="import-report"
      data-added={counts.added}
      data-updated={counts.updated}
      data-refused={counts.refused}
      className="flex flex-col gap-4"
    >
      <WhatHappened note={note} isAfterOthers />
      <SalesEndedNotice isAtImport />
      <Panel title={t('import_reportTitle')}>
        <p role="status" className="mb-3">
          {countsText({ ...counts, refused: counts.refused + counts.ruledOut })}
          {counts.customers > 0 && (
            <span className="block">{t('importNote_newAccounts', { count: counts.customers })}</span>
          )}
        </p>
        <ul className="mb-3 flex flex-col gap-3 empty:hidden">
          {taken.map((one, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two chosen files may share a name.
            <TakenInPart key={place} taken={one} isAlone={taken.length === 1} />
          ))}
        </ul>
        {isUnkept && (
          <div className="mb-3">
            <Notice kind="warn">{t('backup_notKept')}</Notice>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {left > 0 && (
            <Button look="primary" data-testid="import-next" onClick={running.next}>
              {t(NEXT_OF[wordsOf(taken)], { count: left })}
            </Button>
          )}
          {left === 0 && (
            <LinkButton look="primary" data-testid="import-go-on" href={pathTo(next.to)}>
              {t(next.text)}
            </LinkButton>
          )}
          <Button onClick={running.startOver}>{t('import_otherFile')}</Button>
          {changed.length > 0 && (
            <Button data-testid="import-undo" onClick={() => void takeOut()}>
              {t(changed.length > 1 ? 'import_undoAll' : 'import_undo')}
            </Button>
          )}
        </div>
      </Panel>
      <Suspense fallback={null}>{birthdays.length > 0 && <BirthdaysNote birthdays={birthdays} />}</Suspense>
      {left === 0 && counts.added + counts.updated > 0 && <BookNow isAlone={next.to !== 'portfolio'} />}
      <Suspense fallback={null}>{twice && <TwicePanel twice={twice} />}</Suspense>
      {taken.map((one, of) => (
        <RefusedLines
          // biome-ignore lint/suspicious/noArrayIndexKey: two chosen files may share a name.
          key={of}
          counts={one.counts}
          of={taken.length > 1 ? partName(one) : undefined}
          onDownload={isEnded ? undefined : () => running.downloadRefused(of)}
        />
      ))}
    </div>
  );
}

const NEXT_OF = { file: 'import_nextFile', sheet: 'import_nextSheet', list: 'import_nextList' } as const;

/** Of several sheets of one workbook, its name. */
function nameOf(taken: readonly TakenIn[]): string {
  const [first] = taken;
  if (first && taken.length === 1) return partName(first) || wordOf('importKind', first.of);
  return list([...new Set(taken.map(({ name, of }) => name || wordOf('importKind', of)))]);
}

const countsOfAll = (taken: readonly TakenIn[]) =>
  taken.reduce(
    (all, { counts, control }) => ({
      added: all.added + counts.added,
      updated: all.updated + counts.updated,
      vanished: all.vanished + counts.vanished,
      unchanged: all.unchanged + counts.unchanged,
      refused: all.refused + counts.refused,
      ruledOut: all.ruledOut + linesRuledOut(control.notes),
      customers:
        all.customers + control.notes.reduce((sum, { kind, lines }) => sum + (kind === 'newAccounts' ? lines : 0), 0),
    }),
    { added: 0, updated: 0, vanished: 0, unchanged: 0, refused: 0, ruledOut: 0, customers: 0 },
  );
