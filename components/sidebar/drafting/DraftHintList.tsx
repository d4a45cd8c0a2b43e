import type { DraftHints } from '../../../lib/domain/mail/draft-hints';
import { list, t, wordOf } from '../../../lib/text';
import { useInOrderSeen } from './useInOrderSeen';

/** What convinces those the draft goes to, by their functions. */
export function DraftHintList({ hints: { byFunction, always } }: { hints: DraftHints }) {
  const inOrder = useInOrderSeen(byFunction, ({ function: job }) => job);
  if (byFunction.length === 0 && always.length === 0) return null;
  return (
    <ul aria-label={t('meeting_hints')} className="wrap-anywhere flex flex-col gap-1.5">
      {inOrder.map(({ function: job, hints, people }) => (
        <li key={job} data-testid="draft-hint" data-function={job}>
          <span className="font-semibold">{list(people.map(({ name }) => name))}</span>{' '}
          <span className="text-mute text-small">{wordOf('function', job)}</span>
          <span className="block text-mute">{list(hints.map((hint) => wordOf('hint', hint)))}</span>
        </li>
      ))}
      {always.length > 0 && (
        <li className="text-mute text-small">
          {t('hint_always', { hints: list(always.map((hint) => wordOf('hint', hint))) })}
        </li>
      )}
    </ul>
  );
}
