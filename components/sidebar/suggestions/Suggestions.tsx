import ChevronRight from 'lucide-react/icons/chevron-right';
import { useMemo } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import { runPlays } from '../../../lib/plays/run-plays';
import { t } from '../../../lib/text';
import type { Holding } from '../../hooks/useHeld';
import { SuggestionItem } from './SuggestionItem';

/** The next best thing to do for this account as the plays advise, the others behind it; nothing where there is no advice. Whoever draws it holds what it is drawn of. */
export function Suggestions({ conclusions, holding }: { conclusions: Conclusions; holding: Holding }) {
  const advice = useMemo(() => runPlays(conclusions), [conclusions]);
  const [best, ...others] = advice;
  if (!best) return null;
  return (
    <section aria-label={t('suggestion_title')} className="mt-2" {...holding}>
      <SuggestionItem key={best.playId} suggestion={best} />
      {others.length > 0 && (
        <details>
          <summary className="mt-0.5 flex min-h-6 w-fit list-none items-center gap-1 rounded-md px-1 text-mute text-small hover:bg-soft [details[open]>&_.opener]:rotate-90">
            <ChevronRight size={13} aria-hidden="true" className="opener shrink-0 motion-safe:transition-transform" />
            {t('suggestion_more', { count: others.length })}
          </summary>
          <ul className="mt-1 flex flex-col gap-1">
            {others.map((suggestion) => (
              <li key={suggestion.playId}>
                <SuggestionItem suggestion={suggestion} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
