import { useEffect, useRef } from 'react';
import { t } from '../../../lib/text';

/** Selects all accounts of the list, or none of them. */
export function ChooseAll({
  count,
  chosen,
  onAll,
}: {
  count: number;
  /** How many of them are selected. */
  chosen: number;
  onAll: (isChosen: boolean) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen > 0 && chosen < count;
  }, [chosen, count]);
  return (
    <td className="sticky top-0 left-0 z-20 border-line border-b bg-surface pl-3">
      <input
        ref={box}
        type="checkbox"
        data-testid="account-choose-all"
        aria-label={t('accounts_chooseAll')}
        checked={count > 0 && chosen === count}
        onChange={(event) => onAll(event.target.checked)}
        className="block size-4 accent-brand"
      />
    </td>
  );
}
