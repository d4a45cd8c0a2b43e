import { number, percent } from '../../lib/text';

const placeOf = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** Marks nearer to each other than this share the room for one number. */
const ROOM = 0.06;

/** A share of 0-1 as a bar with marks where the bands begin. Decorative: the words beside it say the same. */
export function ShareBar({ share, marks }: { share: number; marks: readonly number[] }) {
  return (
    <span aria-hidden="true" className="block pt-1 pb-4">
      <span className="relative block h-2 rounded-full bg-line forced-colors:outline-1">
        <span
          className="absolute inset-y-0 left-0 rounded-full bg-brand forced-colors:bg-[Highlight]"
          style={{ width: placeOf(share) }}
        />
        {marks.map((mark, index) => (
          <span
            key={mark}
            className="absolute -inset-y-0.5 w-px bg-edge forced-colors:bg-[CanvasText]"
            style={{ left: placeOf(mark) }}
          >
            {mark - (marks[index - 1] ?? -1) >= ROOM && (
              <span className="absolute top-3 -translate-x-1/2 whitespace-nowrap text-faint text-tiny">
                {index === marks.length - 1 ? percent(mark) : number(mark * 100)}
              </span>
            )}
          </span>
        ))}
      </span>
    </span>
  );
}
