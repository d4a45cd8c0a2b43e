import { t, wordOf } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { ImportState } from './useImport';

type Choosing = Extract<ImportState, { step: 'choose' }>;
type Done = Extract<ImportState, { step: 'done' }>;

/** Why the last file was not taken in, what to do about it, and the way on to the next of several. */
export function ImportNote({ state, onGoOn }: { state: Choosing; onGoOn: () => void }) {
  return (
    <>
      <WhatHappened note={state.note} />
      {state.rest && (
        <Button data-testid="import-next" onClick={onGoOn} className="self-start">
          {t('import_goOn', state.rest)}
        </Button>
      )}
    </>
  );
}

/** Why the last file was not taken in; `isAfterOthers`: others were. */
export function WhatHappened({ note, isAfterOthers }: Pick<Choosing | Done, 'note'> & { isAfterOthers?: boolean }) {
  switch (note) {
    case 'cancelled':
    case 'undone':
      return (
        <div role="status">
          <Notice>
            {t(note === 'undone' ? 'import_undone' : isAfterOthers ? 'import_stoppedAfter' : 'import_cancelled')}
          </Notice>
        </div>
      );
    case 'empty':
      return <Notice kind="error">{t('import_empty')}</Notice>;
    case 'headingsOnly':
      return <Notice kind="error">{t('import_headingsOnly')}</Notice>;
    case 'newerBook':
      return <Notice kind="error">{t(isAfterOthers ? 'import_newerBookAfter' : 'import_newerBook')}</Notice>;
    case 'failed':
      return <Notice kind="error">{t(isAfterOthers ? 'import_failedAfter' : 'import_failed')}</Notice>;
    case undefined:
      return null;
    default:
      return <Notice kind="error">{wordOf('importFile', note)}</Notice>;
  }
}
