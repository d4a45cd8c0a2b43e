import type { LetterEntry, LetterSection } from '../../../lib/conclude/letter-entry';
import { wordOf } from '../../../lib/text';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { entryText } from './entry-text';

/** So many changes of one part are drawn at first. */
const AT_ONCE = 12;

/** One part of a letter: a line a customer, what changed and why. */
export function LetterPart({
  section,
  entries,
  names,
  currency,
}: {
  section: LetterSection;
  entries: readonly LetterEntry[];
  names: ReadonlyMap<string, string>;
  currency: string;
}) {
  return (
    <Panel title={`${wordOf('letterSection', section)} (${entries.length})`}>
      <LongList
        name={wordOf('letterSection', section)}
        rows={entries}
        first={AT_ONCE}
        draw={(rows) => (
          <ul className="divide-y divide-line" data-testid="letter-part" data-section={section}>
            {rows.map((entry, at) => {
              const { what, why, tone } = entryText(entry, currency);
              return (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: an account may have several alike, and none of them moves.
                  key={`${entry.accountId} ${entry.kind} ${at}`}
                  data-testid="letter-entry"
                  data-kind={entry.kind}
                  className="grid gap-x-4 py-1.5 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]"
                >
                  <a href={pathTo('accounts', entry.accountId)} className="font-semibold hover:text-brand">
                    {names.get(entry.accountId) ?? entry.accountId}
                  </a>
                  <p>
                    <span className={tone}>{what}</span>
                    {why && <span className="text-mute"> · {why}</span>}
                  </p>
                </li>
              );
            })}
          </ul>
        )}
      />
    </Panel>
  );
}
