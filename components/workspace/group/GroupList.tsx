import { useState } from 'react';
import { t } from '../../../lib/text';
import { Button } from '../../ui/Button';
import { Panel } from '../Panel';

/** One thing of a group: what it is, what stands beside it, and the company that it belongs to. */
export interface GroupEntry {
  key: string;
  text: string;
  beside: string;
  name: string;
  href: string;
}

/** So many entries are drawn at first. */
const AT_ONCE = 8;

/** What the companies of a group have of one kind, each entry with the way to its company; `none` where there is nothing. */
export function GroupList({ title, none, entries }: { title: string; none: string; entries: readonly GroupEntry[] }) {
  const [areAll, setAll] = useState(false);
  return (
    <Panel title={title}>
      {entries.length === 0 && <p className="text-mute">{none}</p>}
      <ul className="divide-y divide-line">
        {entries.slice(0, areAll ? entries.length : AT_ONCE).map(({ key, text, beside, name, href }) => (
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
      {!areAll && entries.length > AT_ONCE && (
        <Button className="mt-2" onClick={() => setAll(true)}>
          {t('timeline_more', { count: entries.length - AT_ONCE })}
        </Button>
      )}
    </Panel>
  );
}
