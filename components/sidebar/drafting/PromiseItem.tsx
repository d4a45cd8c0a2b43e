import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import type { DraftPromise } from '../../../lib/domain/mail/promises-in-draft';
import type { Day } from '../../../lib/domain/records/day';
import type { OurPromise } from '../../../lib/domain/records/promise';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';
import { dayText } from '../../ui/day-text';
import { IconButton } from '../../ui/IconButton';
import { PromiseForm } from './PromiseForm';

/** One sentence of the draft that promises something: kept by one click, changed before, or waved away. */
export function PromiseItem({
  found,
  kept,
  isGoing,
  keep,
  leave,
}: {
  found: DraftPromise;
  /** As it stands in the book, once it was kept. */
  kept: OurPromise | undefined;
  /** Waved away, but its place is kept, so that nothing moves under the pointer. */
  isGoing: boolean;
  keep: (promised: { text: string; due: Day }) => void;
  leave: () => void;
}) {
  const { today } = useClock();
  const [isChanging, setChanging] = useState(false);
  const { text, due } = found;
  const shown = kept?.due ?? due;
  const keepChanged = (promised: { text: string; due: Day }) => {
    setChanging(false);
    keep(promised);
  };
  return (
    <li
      data-testid="draft-promise"
      className={`relative rounded-lg border border-line border-dashed px-2.5 py-1.5 ${isGoing ? 'invisible' : ''}`}
    >
      <p className="wrap-anywhere line-clamp-3 pr-6" title={text}>
        {text}
      </p>
      <p className="text-mute text-small">
        {shown ? t('promise_for', { day: dayText(shown, today) }) : t('drafting_noDay')}
      </p>
      {kept ? (
        <p className="mt-1 flex min-h-7 items-center gap-1.5 text-small">
          <Check size={14} aria-hidden="true" className="shrink-0 text-green" />
          {t('drafting_isKept')}
        </p>
      ) : isChanging ? (
        <PromiseForm start={found} keep={keepChanged} onEnd={() => setChanging(false)} />
      ) : (
        <div className="mt-1 flex flex-wrap items-center gap-1.5">
          <Button
            data-testid="promise-keep"
            aria-label={t('drafting_keepNamed', { text })}
            onClick={() => (due ? keep({ text, due }) : setChanging(true))}
          >
            {t('drafting_keep')}
          </Button>
          {due && (
            <Button look="quiet" aria-label={t('drafting_changeNamed', { text })} onClick={() => setChanging(true)}>
              {t('drafting_change')}
            </Button>
          )}
          <IconButton
            icon={X}
            label={t('drafting_leaveNamed', { text })}
            className="absolute top-0.5 right-0.5"
            onClick={leave}
          />
        </div>
      )}
    </li>
  );
}
