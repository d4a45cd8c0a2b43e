import Check from 'lucide-react/icons/check';
import { t } from '../../../lib/text';
import type { SiteChoice } from '../abilities';
import { hostOf } from '../approved-sites/origin';

/** One known app to tick, with where it runs; ticked for good once it is allowed. */
export function AppTile({
  app,
  isAllowed,
  isChosen,
  onChosen,
}: {
  app: SiteChoice;
  isAllowed: boolean;
  isChosen: boolean;
  onChosen: (isChosen: boolean) => void;
}) {
  const [first = '', ...more] = app.everywhere.map((origin) => hostOf(origin).replace(/^\*\./, ''));
  return (
    <label
      title={[first, ...more].join('\n')}
      className={`flex min-h-11 items-center gap-2 rounded-lg border px-2 py-1 has-focus-visible:outline-2 has-focus-visible:outline-brand has-focus-visible:outline-offset-2 ${
        isAllowed || isChosen
          ? 'border-brand bg-brand-soft'
          : 'cursor-pointer border-line hover:border-edge hover:bg-soft'
      }`}
    >
      <input
        type="checkbox"
        checked={isAllowed || isChosen}
        disabled={isAllowed}
        onChange={(event) => onChosen(event.target.checked)}
        className={isAllowed ? 'sr-only' : 'size-4 shrink-0 accent-brand outline-none'}
      />
      {isAllowed && <Check size={16} strokeWidth={3} aria-hidden="true" className="shrink-0 text-brand" />}
      <span className="min-w-0 leading-tight">
        <span className="block font-semibold">{app.name}</span>
        <span className="block text-mute text-tiny">
          {first}
          {more.length > 0 && <> {t('welcome_more', { count: more.length })}</>}
          {app.limited && <span className="whitespace-nowrap"> · {t('sites_limited')}</span>}
        </span>
      </span>
    </label>
  );
}
