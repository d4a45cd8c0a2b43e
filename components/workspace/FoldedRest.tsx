import { type ReactNode, useState } from 'react';
import { t } from '../../lib/text';
import { Button } from '../ui/Button';

/** So many rows of a long list are in sight. */
const IN_SIGHT = 8;

/** A long list of which the first rows are in sight until all are asked for: what stands below it is near. */
export function FoldedRest<Row>({
  rows,
  draw,
  isAsked = () => false,
}: {
  rows: readonly Row[];
  draw: (rows: readonly Row[]) => ReactNode;
  /** Whether a row waits for an answer: such a one is never left out of sight, nor is it put there by its answer. */
  isAsked?: (row: Row) => boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const rest = rows.slice(IN_SIGHT);
  if (!isOpen && rest.some(isAsked)) setOpen(true);
  const left = isOpen ? 0 : rest.length;
  return (
    <>
      {draw(left > 0 ? rows.slice(0, IN_SIGHT) : rows)}
      {left > 0 && (
        <Button data-testid="folded-rest" className="mt-2" onClick={() => setOpen(true)}>
          {t('portfolio_more', { count: left })}
        </Button>
      )}
    </>
  );
}
