import type { Person } from '../../lib/domain/records/person';
import type { Touch } from '../../lib/domain/records/touch';
import { useClock } from '../hooks/useClock';
import { contactDayText, contactText } from './contact-text';

/** One contact in a list of them: when, what and with whom, and what was said. */
export function ContactLine({
  mark,
  touch,
  people,
}: {
  /** By what tests find it. */
  mark: string;
  touch: Touch;
  people: readonly Person[];
}) {
  const { today, timeZone } = useClock();
  return (
    <li data-testid={mark} data-kind={touch.kind} className="wrap-anywhere">
      <span className="inline-block font-semibold text-mute text-small first-letter:uppercase">
        {contactDayText(touch, today, timeZone)}
      </span>{' '}
      <span className="text-small">{contactText(touch, people)}</span>
      {touch.text && (
        <span title={touch.text} className="line-clamp-2 block">
          {touch.text}
        </span>
      )}
    </li>
  );
}
