import { t } from '../../lib/text';
import { Notice } from './Notice';

/** Stands where a part of the page could not be drawn: what the browser says, and that the rest is in use. */
export function Fault({ error }: { error: unknown }) {
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return <Notice kind="error">{t('ui_fault', { reason })}</Notice>;
}
