import type { ReactNode } from 'react';
import type { ShownHighlight } from '../../../lib/conclude/dossier';
import { t } from '../../../lib/text';
import { Disclosure } from '../../ui/Disclosure';
import { HighlightRow } from './HighlightRow';

/** So many are seen at once; the others open by a click. */
const SEEN = 2;

const Rows = ({ highlights }: { highlights: readonly ShownHighlight[] }) => (
  <ul className="flex flex-col gap-2">
    {highlights.map((highlight) => (
      <HighlightRow key={highlight.fact.id} highlight={highlight} />
    ))}
  </ul>
);

/** The few facts to see first, and what stands `beside` the way to the others. */
export function Highlights({ highlights, beside }: { highlights: readonly ShownHighlight[]; beside?: ReactNode }) {
  const others = highlights.slice(SEEN);
  return (
    <>
      <Rows highlights={highlights.slice(0, SEEN)} />
      <div
        className={`mt-1 flex flex-wrap items-start empty:hidden ${others.length > 0 ? '-mr-2.5 justify-between' : '-ml-2.5'}`}
      >
        {others.length > 0 && (
          <Disclosure
            summary={t('dossier_more', { count: others.length })}
            className="py-0.5 text-mute text-small open:basis-full"
          >
            <Rows highlights={others} />
          </Disclosure>
        )}
        {beside}
      </div>
    </>
  );
}
