import { LongList } from '../LongList';
import { Panel } from '../Panel';

/** One thing of a group: what it is, what stands beside it, and the company that it belongs to. */
export interface GroupEntry {
  key: string;
  text: string;
  beside: string;
  name: string;
  href: string;
}

/** What the companies of a group have of one kind, each entry with the way to its company; `none` where there is nothing. */
export function GroupList({ title, none, entries }: { title: string; none: string; entries: readonly GroupEntry[] }) {
  return (
    <Panel title={title}>
      {entries.length === 0 && <p className="text-mute">{none}</p>}
      <LongList
        name={title}
        rows={entries}
        draw={(rows) => (
          <ul className="divide-y divide-line">
            {rows.map(({ key, text, beside, name, href }) => (
              <li key={key} className="py-1.5">
                <p className="line-clamp-2">{text}</p>
                <p className="text-mute text-small">
                  <a href={href} className="text-brand underline underline-offset-2">
                    {name}
                  </a>
                  {beside && ` · ${beside}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      />
    </Panel>
  );
}
