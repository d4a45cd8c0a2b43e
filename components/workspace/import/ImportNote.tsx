import { list, t } from '../../../lib/text';
import { Notice } from '../../ui/Notice';
import type { ImportState } from './useImport';

/** Why the last file was not taken in, and what to do about it. */
export function ImportNote({ state }: { state: Extract<ImportState, { step: 'choose' }> }) {
  if (state.headings) {
    return <Notice kind="error">{t('import_unrecognised', { headings: list(state.headings.slice(0, 30)) })}</Notice>;
  }
  switch (state.note) {
    case 'cancelled':
    case 'undone':
      return (
        <div role="status">
          <Notice>{t(state.note === 'undone' ? 'import_undone' : 'import_cancelled')}</Notice>
        </div>
      );
    case 'empty':
      return <Notice kind="error">{t('import_empty')}</Notice>;
    case 'headingsOnly':
      return <Notice kind="error">{t('import_headingsOnly')}</Notice>;
    case 'newerBook':
      return <Notice kind="error">{t('import_newerBook')}</Notice>;
    case 'failed':
      return <Notice kind="error">{t('import_failed')}</Notice>;
    default:
      return null;
  }
}
