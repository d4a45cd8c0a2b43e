import type { ReactNode } from 'react';
import { t } from '../../../../lib/text';
import { Button } from '../../../ui/Button';

/** One question whether two are one: who, and the two answers. */
export function SameRow({
  name,
  children,
  onMerge,
  onPart,
}: {
  /** Who would be merged: the buttons name them. */
  name: string;
  children: ReactNode;
  onMerge: () => void;
  onPart: () => unknown;
}) {
  return (
    <li data-testid="maybe-same" className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <div className="wrap-anywhere min-w-0 flex-1 basis-56">{children}</div>
      <Button aria-label={t('merge_named', { name })} onClick={onMerge}>
        {t('merge_confirm')}
      </Button>
      <Button look="quiet" aria-label={t('merge_notNamed', { name })} onClick={() => void onPart()}>
        {t('merge_not')}
      </Button>
    </li>
  );
}
