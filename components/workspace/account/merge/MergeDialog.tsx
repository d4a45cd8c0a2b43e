import { useState } from 'react';
import { t } from '../../../../lib/text';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { MergeFields, type Sides } from './MergeFields';

/** Asks before two entries become one, and of the fields in which they differ which side stays; in a large book that takes a while, as it then says. */
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
  const [isGoing, setGoing] = useState(false);
  const [fromGone, setFromGone] = useState<readonly Name[]>([]);
  const merge = async () => {
    setGoing(true);
    await onMerge(fromGone);
    onClose();
  };
  return (
    <Dialog title={t('merge_title', { gone, kept })} asks={asks} isBusy={isGoing} onClose={onClose}>
      <div inert={isGoing}>
        <MergeFields sides={sides} names={[kept, gone]} fromGone={fromGone} onChoose={setFromGone} />
      </div>
      <form method="dialog" className="mt-3 flex flex-wrap items-center justify-end gap-2">
        <p role="status" data-testid="merge-going" className="flex-1 font-semibold">
          {isGoing && t('merge_going')}
        </p>
        <Button type="submit" disabled={isGoing}>
          {t('ui_cancel')}
        </Button>
        <Button look="primary" data-testid="merge-confirm" disabled={isGoing} onClick={() => void merge()}>
          {t('merge_confirm')}
        </Button>
      </form>
    </Dialog>
  );
}
