import type { TimelineEntry } from '../../../../lib/conclude/timeline';
import type { Day } from '../../../../lib/domain/records/day';
import type { Person } from '../../../../lib/domain/records/person';
import { wordOf } from '../../../../lib/text';
import { useClock } from '../../../hooks/useClock';
import { dayText } from '../../../ui/day-text';
import { entryText } from './entry-text';
import { NotedContact } from './NotedContact';

/** One day of the timeline: its entries, each with its kind; a contact can be changed and taken out. */
export function TimelineDay({
  on,
  entries,
  people,
  authors,
}: {
  on: Day;
  entries: readonly TimelineEntry[];
  people: readonly Person[];
  /** Who else of the team wrote a record, by its id. */
  authors: ReadonlyMap<string, string>;
}) {
  const { today } = useClock();
  return (
    <li className="grid gap-x-4 border-line border-t py-1.5 first:border-t-0 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <p className="text-mute text-small first-letter:uppercase">{dayText(on, today)}</p>
      <ul className="flex min-w-0 flex-col gap-1">
        {entries.map((entry) => (
          <li key={entry.id} data-testid="timeline-entry" data-kind={entry.kind} className="wrap-anywhere">
            {entry.kind === 'contact' ? (
              <NotedContact touch={entry.touch} text={entryText(entry, people)} people={people} />
            ) : (
              <>
                <span className="font-semibold text-mute text-small">{wordOf('timelineKind', entry.kind)} </span>
                {entryText(entry, people)}
              </>
            )}
            <Author name={authors.get(entry.id.split(' ', 1)[0] ?? '')} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Author({ name }: { name: string | undefined }) {
  if (!name) return null;
  return (
    <span data-testid="timeline-author" className="text-faint text-small">
      {' '}
      · {name}
    </span>
  );
}
