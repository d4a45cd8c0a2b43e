import { useState } from 'react';
import { t } from '../../../../lib/text';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { MergeFields, type Sides } from './MergeFields';

/** Asks before two entries become one, and of the fields in which they differ which side stays. */
export function MergeDialog<Name extends string>({
  names: [kept, gone],
  asks,
  sides,
  onMerge,
  onClose,
}: {
  /** How the two are called: who stays, and who goes. */
  names: readonly [string, string];
  asks: string;
  sides: readonly Sides<Name>[];
  /** Merges; of the fields in `fromGone` the one that goes says it. */
  onMerge: (fromGone: readonly Name[]) => unknown;
  onClose: () => void;
}) {
  const [fromGone, setFromGone] = useState<readonly Name[]>([]);
  return (
    <Dialog title={t('merge_title', { gone, kept })} asks={asks} onClose={onClose}>
      <MergeFields sides={sides} names={[kept, gone]} fromGone={fromGone} onChoose={setFromGone} />
      <form method="dialog" className="mt-3 flex flex-wrap justify-end gap-2">
        <Button type="submit">{t('ui_cancel')}</Button>
        <Button type="submit" look="primary" data-testid="merge-confirm" onClick={() => void onMerge(fromGone)}>
          {t('merge_confirm')}
        </Button>
      </form>
    </Dialog>
  );
}
