/** One figure with its name, and what it means where that is no common word. Stands in a `dl`. */
export function Figure({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div>
      <dt className="text-mute text-small">{name}</dt>
      <dd className="font-semibold text-[1.0625rem] tabular-nums">{value}</dd>
      {note && <dd className="text-faint text-small">{note}</dd>}
    </div>
  );
}
