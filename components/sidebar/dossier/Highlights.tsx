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

/** The few facts to see first. */
export function Highlights({ highlights }: { highlights: readonly ShownHighlight[] }) {
  const others = highlights.slice(SEEN);
  return (
    <>
      <Rows highlights={highlights.slice(0, SEEN)} />
      {others.length > 0 && (
        <Disclosure summary={t('dossier_more', { count: others.length })} className="mt-1 text-mute text-small">
          <Rows highlights={others} />
        </Disclosure>
      )}
    </>
  );
}
