import { useEffect } from 'react';
import { noteLiveFile } from '../../../lib/db/live-file';
import { t } from '../../../lib/text';
import { ReplacesNote } from '../imports/ReplacesNote';
import { LinkButton } from '../LinkButton';
import { Page } from '../Page';
import type { PageProps } from '../page-props';
import { pathTo } from '../route';
import { liveFileOf, takeBrought } from './brought-files';
import { FilePicker } from './FilePicker';
import { ImportKinds } from './ImportKinds';
import { ImportNote } from './ImportNote';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { LiveFilePanel } from './LiveFilePanel';
import { SampleBook } from './SampleBook';
import { useImport } from './useImport';

/** Takes in files of sales, accounts, people, facts or flags, one after the other: choose, look, confirm, report. */
export function ImportPage({ route: { replacesId } }: PageProps) {
  const running = useImport(replacesId);
  const { state } = running;
  const { open } = running;
  // A workbook is read once all of its sheets are.
  const doneWith =
    state.step === 'done' ? state.taken.findLast(({ part }) => part === '' || state.left === 0)?.name : '';
  useEffect(() => {
    const file = doneWith && liveFileOf(doneWith);
    // What cannot be noted now is offered again.
    if (file) noteLiveFile(file).catch(() => {});
  }, [doneWith]);
  useEffect(() => {
    const files = takeBrought();
    if (files.length > 0) open(files);
  }, [open]);
  return (
    <Page title={t('import_title')} action={<LinkButton href={pathTo('imports')}>{t('imports_title')}</LinkButton>}>
      <div className="flex flex-col gap-4">
        {running.replaces && (state.step !== 'preview' || state.preview.isInPlace) && (
          <ReplacesNote id={running.replaces} />
        )}
        {state.step === 'choose' && (
          <>
            <p className="text-mute">{t('import_intro')}</p>
            <ImportNote state={state} onGoOn={running.goOn} />
            <FilePicker onFiles={running.open} />
            <LiveFilePanel onFiles={open} />
            <ImportKinds />
            <SampleBook />
          </>
        )}
        {state.step === 'working' && <ImportProgress state={state} onCancel={running.cancel} />}
        {state.step === 'preview' && (
          <ImportPreview
            running={running}
            preview={state.preview}
            newer={state.newer}
            isAfterOthers={state.isAfterOthers}
          />
        )}
        {state.step === 'done' && <ImportReport running={running} done={state} />}
      </div>
    </Page>
  );
}
