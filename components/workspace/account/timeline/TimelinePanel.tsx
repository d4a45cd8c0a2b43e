import { useDeferredValue, useMemo, useState } from 'react';
import type { AccountContext } from '../../../../lib/conclude/account-context';
import { type Brought, TIMELINE_KINDS, type TimelineKind, timelineOf } from '../../../../lib/conclude/timeline';
import { readContacts } from '../../../../lib/db/read/contacts';
import { readBrought } from '../../../../lib/db/read/imports';
import { searchFor, searchKey } from '../../../../lib/domain/words/search-key';
import { t } from '../../../../lib/text';
import { choicesOf } from '../../../form/choices-of';
import { useClock } from '../../../hooks/useClock';
import { useLive } from '../../../hooks/useLive';
import { peopleChoices } from '../../../records/people-choices';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { LongList } from '../../LongList';
import { Panel } from '../../Panel';
import { entryText } from './entry-text';
import { TimelineDay } from './TimelineDay';
import { useTeamOfAccount } from './useTeamOfAccount';

/** So many entries are drawn at first. */
const AT_ONCE = 10;
/** And so many more with each press. */
const MORE = 100;
const NONE: readonly Brought[] = [];

/** All that happened with the account, the latest first, by kind, person and word. */
export function TimelinePanel({ context }: { context: AccountContext }) {
  const { account, people } = context;
  const { today, timeZone } = useClock();
  const [kind, setKind] = useState<TimelineKind | ''>('');
  const [personId, setPersonId] = useState('');
  const [typed, setTyped] = useState('');
  const live = useLive(() => readContacts(account.id), account.id);
  const came = useLive(() => readBrought(account.id), account.id);
  const brought = came.state === 'ready' ? came.data : NONE;
  const { authors, overwritten } = useTeamOfAccount(account.id);
  const touches = live.state === 'ready' ? live.data : context.touches;
  const entries = useMemo(
    () => timelineOf(context, touches, brought, today.toString(), timeZone, overwritten),
    [context, touches, brought, today, timeZone, overwritten],
  );
  const asked = useDeferredValue(typed);
  const isSearched = asked.trim() !== '';
  // Words are made of all of them only for a search: of ten thousand that takes its time.
  const keys = useMemo(
    () => (isSearched ? entries.map((entry) => searchKey(entryText(entry, people))) : null),
    [isSearched, entries, people],
  );
  const found = useMemo(() => {
    const isFound = searchFor(asked);
    return entries.filter(
      (entry, place) =>
        (kind === '' || entry.kind === kind) &&
        (personId === '' || entry.personIds.includes(personId)) &&
        (!isFound || !keys || isFound(keys[place] ?? '')),
    );
  }, [entries, keys, asked, kind, personId]);
  const all = { value: '' as const, text: t('timeline_all') };
  return (
    <Panel title={t('timeline_title')}>
      {entries.length === 0 && <p className="text-mute">{t('timeline_none')}</p>}
      {entries.length > 0 && (
        <search className="mb-2 grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] gap-2">
          <TextField label={t('timeline_search')} type="search" value={typed} onValue={setTyped} />
          <SelectField
            label={t('timeline_kind')}
            value={kind}
            choices={[all, ...choicesOf('timelineKind', TIMELINE_KINDS)]}
            onValue={setKind}
          />
          <SelectField
            label={t('contact_who')}
            value={personId}
            choices={[{ value: '', text: t('timeline_everybody') }, ...peopleChoices(people)]}
            onValue={setPersonId}
          />
        </search>
      )}
      {entries.length > 0 && found.length === 0 && <p className="text-mute">{t('timeline_notFound')}</p>}
      <LongList
        name={t('timeline_title')}
        rows={found}
        first={AT_ONCE}
        more={MORE}
        draw={(rows) => (
          <ol>
            {[...Map.groupBy(rows, ({ on }) => on)].map(([on, ofDay]) => (
              <TimelineDay key={on} on={on} entries={ofDay} people={people} authors={authors} />
            ))}
          </ol>
        )}
      />
    </Panel>
  );
}
