import { useEffect, useState } from 'react';
import { listSnapshots, type Snapshot } from '../../../lib/db/snapshots';
import { date, t } from '../../../lib/text';
import { textName } from '../../../lib/text-name';
import { useClock } from '../../hooks/useClock';
import { Button } from '../../ui/Button';

/** The copies that this browser keeps beside the book, the latest first; nothing where there are none. */
export function SnapshotList({
  after,
  chosen,
  onChoose,
}: {
  /** What has been done by now: the list is read again after each, as it may have kept a copy. */
  after: string;
  chosen: string | undefined;
  onChoose: (snapshot: Snapshot) => void;
}) {
  const { timeZone } = useClock();
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read as often as something is done
  useEffect(() => {
    // Where the browser keeps no files, there are none.
    listSnapshots().then(setSnapshots, () => setSnapshots([]));
  }, [after]);
  if (snapshots.length === 0) return null;
  const whenOf = ({ at }: Snapshot) => {
    const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
    const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${date(moment.toPlainDate().toString())}, ${time}`;
  };
  return (
    <section aria-label={t('backup_snapshots')} className="flex flex-col items-start gap-1.5">
      <p className="font-semibold text-small">{t('backup_snapshots')}</p>
      {snapshots.map((snapshot) => (
        <Button
          key={snapshot.name}
          data-testid="snapshot"
          aria-pressed={snapshot.name === chosen}
          onClick={() => onChoose(snapshot)}
          className="aria-pressed:border-brand aria-pressed:bg-brand-soft"
        >
          {t(textName('snapshot', snapshot.before), { when: whenOf(snapshot) })}
        </Button>
      ))}
    </section>
  );
}
