/** Figures beside each other, each with its name above and what it means below. */
export function SheetFigures({ figures }: { figures: readonly { name: string; value: string; note?: string }[] }) {
  return (
    <dl className="grid break-inside-avoid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4 print:grid-cols-4">
      {figures.map(({ name, value, note }) => (
        <div key={name}>
          <dt className="text-mute text-small">{name}</dt>
          <dd className="font-bold text-[1.0625rem] leading-snug tabular-nums">{value}</dd>
          {note && <dd className="text-mute text-small">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
