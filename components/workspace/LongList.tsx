import { type MouseEvent, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../../lib/text';
import { leadToNew } from '../keys/lead-to-new';
import { Button } from '../ui/Button';

/** A long list of which the first rows are in sight, and further ones by a press, which leads to them: what stands below it is near. */
export function LongList<Row>({
  name,
  rows,
  first = 8,
  more = Number.POSITIVE_INFINITY,
  isAsked = () => false,
  draw,
}: {
  /** What it lists, for screen readers. */
  name: string;
  rows: readonly Row[];
  /** So many rows are in sight at first. */
  first?: number;
  /** And so many more with each press: all, where nothing is said. */
  more?: number;
  /** Whether a row waits for an answer: such a one is never left out of sight, nor is it put there by its answer. */
  isAsked?: (row: Row) => boolean;
  draw: (rows: readonly Row[]) => ReactNode;
}) {
  const [most, setMost] = useState(first);
  if (rows.slice(most).some(isAsked)) setMost(Number.POSITIVE_INFINITY);
  const left = rows.length - most;
  const isLong = left > 0 || (rows.length > first && !rows.slice(first).some(isAsked));
  const text = left > 0 ? t('list_more', { count: left }) : t('list_fewer');
  const press = (event: MouseEvent<HTMLElement>) => {
    if (left > 0) return leadToNew(event, () => setMost(most + more));
    const button = event.currentTarget;
    flushSync(() => setMost(first));
    button.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      {draw(rows.slice(0, most))}
      {isLong && (
        <Button
          data-testid={left > 0 ? 'folded-rest' : undefined}
          aria-label={t('ui_named', { action: text, name })}
          className="mt-2 self-start print:hidden"
          onClick={press}
        >
          {text}
        </Button>
      )}
    </>
  );
}
