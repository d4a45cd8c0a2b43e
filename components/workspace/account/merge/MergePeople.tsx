import { useState } from 'react';
import { readSamePeople } from '../../../../lib/db/read/maybe-same';
import { dismissSuggestion } from '../../../../lib/db/write/dismiss-suggestion';
import { notTheSame } from '../../../../lib/domain/account/maybe-same';
import type { PersonChoice } from '../../../../lib/domain/people/merged-person';
import type { Person } from '../../../../lib/domain/records/person';
import { t } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { useWrite } from '../../../hooks/useWrite';
import { MergeDialog } from './MergeDialog';
import { SameRow } from './SameRow';

/** People of the account who stand there twice, as it seems: one, or two? */
export function SamePeople({ accountId }: { accountId: string }) {
  const run = useWrite();
  const { when } = useClock();
  const [pair, setPair] = useState<readonly [Person, Person] | null>(null);
  const live = useLive(() => readSamePeople(accountId), accountId);
  const pairs = live.state === 'ready' ? live.data : [];
  const part = ([one, other]: readonly [Person, Person]) =>
    run(
      () => dismissSuggestion(notTheSame(accountId, [one.id, other.id]), when()),
      t('merge_areTwo', { name: other.name }),
    );
  return (
    <>
      <ul className="flex flex-col gap-2 empty:hidden">
        {pairs.map(([one, other]) => (
          <SameRow
            key={`${one.id} ${other.id}`}
            name={other.name}
            onMerge={() => setPair([one, other])}
            onPart={() => part([one, other])}
          >
            <span className="text-mute">{t('merge_samePeople', { one: said(one), other: said(other) })}</span>
          </SameRow>
        ))}
      </ul>
      {pair && <MergePeople kept={pair[0]} gone={pair[1]} onClose={() => setPair(null)} />}
    </>
  );
}

const said = ({ name, emails }: Person) => [name, emails[0]].filter(Boolean).join(', ');

/** Makes one of two entries of somebody, after showing where they differ; who stood at another account has moved. */
export function MergePeople({ kept, gone, onClose }: { kept: Person; gone: Person; onClose: () => void }) {
  const run = useWrite();
  const { when } = useClock();
  const merge = (fromGone: readonly PersonChoice[]) =>
    run(
      async () => {
        await (await import('../../../../lib/db/snapshots')).takeSnapshotBeforeMerge(when().now);
        return (await import('../../../../lib/db/write/merge/merge-two')).mergePeople(
          kept.id,
          gone.id,
          fromGone,
          when(),
        );
      },
      t('merge_done', { gone: gone.name, kept: kept.name }),
    );
  return (
    <MergeDialog
      names={[said(kept), said(gone)]}
      asks={t('merge_whatPerson', { name: gone.name })}
      sides={[
        { name: 'name', label: t('people_name'), kept: kept.name, gone: gone.name },
        { name: 'title', label: t('people_jobTitle'), kept: kept.title ?? '', gone: gone.title ?? '' },
      ]}
      onMerge={merge}
      onClose={onClose}
    />
  );
}
