import { t } from '../../../lib/text';

/** The account is being looked up; what takes less than a tenth of a second shows nothing. */
export function Loading() {
  return (
    <div className="shown-late flex flex-col gap-3 px-4 py-4" aria-busy="true">
      <h1 className="sr-only">{t('sidebar_loading')}</h1>
      <div className="h-5 w-3/5 rounded bg-line" />
      <div className="h-3.5 w-4/5 rounded bg-soft" />
      <div className="h-24 rounded-lg bg-soft" />
      <div className="h-16 rounded-lg bg-soft" />
    </div>
  );
}
