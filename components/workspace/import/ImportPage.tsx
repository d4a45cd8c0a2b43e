import { t } from '../../../lib/text';
import { Page } from '../Page';
import { FilePicker } from './FilePicker';
import { ImportKinds } from './ImportKinds';
import { ImportNote } from './ImportNote';
import { ImportPreview } from './ImportPreview';
import { ImportProgress } from './ImportProgress';
import { ImportReport } from './ImportReport';
import { SampleBook } from './SampleBook';
import { useImport } from './useImport';

/** Takes in a file of sales, accounts, people, facts or flags: choose, look, confirm, report. */
export function ImportPage() {
  const running = useImport();
  const { state } = running;
  return (
    <Page title={t('import_title')}>
      <div className="flex flex-col gap-4">
        {state.step === 'choose' && (
          <>
            <p className="text-mute">{t('import_intro')}</p>
            <ImportNote state={state} />
            <FilePicker onFile={running.open} />
            <ImportKinds />
            <SampleBook />
          </>
        )}
        {state.step === 'working' && <ImportProgress state={state} onCancel={running.cancel} />}
        {state.step === 'preview' && <ImportPreview running={running} preview={state.preview} />}
        {state.step === 'done' && <ImportReport running={running} done={state} />}
      </div>
    </Page>
  );
}
