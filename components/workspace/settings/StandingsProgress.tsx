import { percent, t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { useStandings } from './useStandings';

/** How far the figures of all customers follow the settings; nothing where they do. */
export function StandingsProgress() {
  const { state, start, cancel } = useStandings();
  if (state.step === 'fresh') return null;
  const isComputing = state.step === 'computing';
  const text = isComputing ? 'settings_computing' : state.failed ? 'settings_computingFailed' : 'settings_oldFigures';
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3 rounded-xl border border-line px-4 py-3">
      <p role="status">{t(text)}</p>
      {isComputing ? (
        <>
          <progress aria-label={t(text)} max={1} value={state.share} className="h-2 min-w-40 flex-1 accent-brand">
            {percent(state.share)}
          </progress>
          <Button onClick={cancel}>{t('settings_stopComputing')}</Button>
        </>
      ) : (
        <Button onClick={start}>{t('settings_computeNow')}</Button>
      )}
    </div>
  );
}
