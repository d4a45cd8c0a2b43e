import { wordOf } from '../../../lib/text';
import { linesRuledOut } from '../../../lib/transfer/import/notes';
import { ControlSum } from '../imports/ControlSum';
import { countsText } from '../imports/counts-text';
import type { TakenIn } from './import-messages';

/** What became of one file or sheet: beside others its name and lines, and of sales what they add up to. */
export function TakenInPart({ taken, isAlone }: { taken: TakenIn; isAlone: boolean }) {
  const { of, counts, control } = taken;
  if (isAlone && !control.sum) return null;
  return (
    <li
      data-testid="import-taken-in"
      data-kind={of}
      data-added={counts.added}
      data-updated={counts.updated}
      data-refused={counts.refused}
      className="flex flex-col gap-1.5"
    >
      {!isAlone && (
        <p>
          <span className="wrap-anywhere font-semibold">{taken.part || taken.name}</span>{' '}
          <span className="text-mute">
            {wordOf('importKind', of)} ·{' '}
            {countsText({ ...counts, refused: counts.refused + linesRuledOut(control.notes) })}
          </span>
        </p>
      )}
      {control.sum && <ControlSum control={control} sum={control.sum} />}
    </li>
  );
}
