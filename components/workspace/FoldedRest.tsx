import { type ReactNode, useState } from 'react';
import { t } from '../../lib/text';
import { Disclosure } from '../ui/Disclosure';

/** So many rows of a long list are in sight. */
const IN_SIGHT = 8;

/** A long list with its first rows in sight and the others folded, as many as the fold says: what stands below it is near. */
export function FoldedRest<Row>({
  rows,
  draw,
  isAsked = () => false,
}: {
  rows: readonly Row[];
  draw: (rows: readonly Row[]) => ReactNode;
  /** Whether a row waits for an answer: those are not begun with folded. */
  isAsked?: (row: Row) => boolean;
}) {
  const rest = rows.slice(IN_SIGHT);
  const [isOpen] = useState(() => rest.some(isAsked));
  return (
    <>
      {draw(rows.slice(0, IN_SIGHT))}
      {rest.length > 0 && (
        <Disclosure
          data-testid="folded-rest"
          className="mt-2"
          summary={t('portfolio_more', { count: rest.length })}
          open={isOpen}
        >
          {draw(rest)}
        </Disclosure>
      )}
    </>
  );
}
