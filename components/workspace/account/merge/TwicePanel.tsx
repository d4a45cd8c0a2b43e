import { useState } from 'react';
import { type KnownTwice, readStillTwice, type TwoAccounts, type TwoPeople } from '../../../../lib/db/read/known-twice';
import { dismissSuggestion } from '../../../../lib/db/write/dismiss-suggestion';
import { notTheSame } from '../../../../lib/domain/account/maybe-same';
import { anotherPerson } from '../../../../lib/domain/identify/namesake';
import { t, wordOf } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { useWrite } from '../../../hooks/useWrite';
import { Panel } from '../../Panel';
import { pathTo } from '../../route';
import { MergeAccounts } from './MergeAccounts';
import { MergePeople } from './MergePeople';
import { SameRow } from './SameRow';

/** Whom a file brought although they may stand in the book already: companies under another spelling, people who have moved. */
export function TwicePanel({ twice }: { twice: KnownTwice }) {
  const run = useWrite();
  const { when } = useClock();
  const [accounts, setAccounts] = useState<TwoAccounts | null>(null);
  const [people, setPeople] = useState<TwoPeople | null>(null);
  const live = useLive(() => readStillTwice(twice), 'twice', twice);
  if (live.state !== 'ready') return null;
  const left = live.data;
  const more = twice.count - twice.accounts.length - twice.people.length;
  if (left.accounts.length + left.people.length === 0 && !accounts && !people) return null;
  const areTwo = ({ one, other }: TwoAccounts) =>
    run(
      () => dismissSuggestion(notTheSame(one.id, [one.id, other.id]), when()),
      t('merge_areTwo', { name: other.name }),
    );
  const isAnother = ({ one, other }: TwoPeople) =>
    run(
      () => dismissSuggestion(anotherPerson(one, other.emails[0] ?? other.id), when()),
      t('moved_another', { name: one.name }),
    );
  return (
    <Panel title={t('merge_panel')}>
      <ul data-testid="known-twice" className="flex flex-col gap-2">
        {left.accounts.map((pair) => (
          <SameRow
            key={`${pair.one.id} ${pair.other.id}`}
            name={pair.other.name}
            onMerge={() => setAccounts(pair)}
            onPart={() => areTwo(pair)}
          >
            {[pair.one, pair.other].map(({ id, name }, place) => (
              <span key={id}>
                {place > 0 && ' · '}
                <a href={pathTo('accounts', id)} className="font-semibold hover:text-brand">
                  {name}
                </a>
              </span>
            ))}
            <span className="block text-mute text-small">{wordOf('sameBy', pair.by)}</span>
          </SameRow>
        ))}
        {left.people.map((pair) => (
          <SameRow
            key={`${pair.one.id} ${pair.other.id}`}
            name={pair.other.name}
            onMerge={() => setPeople(pair)}
            onPart={() => isAnother(pair)}
          >
            {t('moved_question', { name: pair.one.name, from: pair.from.name, to: pair.to.name })}
          </SameRow>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-mute text-small">{t('merge_twiceMore', { count: more })}</p>}
      {accounts && <MergeAccounts kept={accounts.one} gone={accounts.other} onClose={() => setAccounts(null)} />}
      {people && <MergePeople kept={people.other} gone={people.one} onClose={() => setPeople(null)} />}
    </Panel>
  );
}
