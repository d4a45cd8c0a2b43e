import { number, percent } from '../../lib/text';

const placeOf = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** A share of 0-1 as a bar with marks where the bands begin. Decorative: the words beside it say the same. */
export function ShareBar({ share, marks }: { share: number; marks: readonly number[] }) {
  return (
    <div aria-hidden="true" className="pt-1.5 pb-5">
      <div className="relative h-2 rounded-full bg-line">
        <div className="absolute inset-y-0 left-0 rounded-full bg-brand" style={{ width: placeOf(share) }} />
        {marks.map((mark, index) => (
          <div key={mark} className="absolute -inset-y-0.5 w-px bg-edge" style={{ left: placeOf(mark) }}>
            <span className="absolute top-3 -translate-x-1/2 whitespace-nowrap text-faint text-tiny">
              {index === marks.length - 1 ? percent(mark) : number(mark * 100)}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
