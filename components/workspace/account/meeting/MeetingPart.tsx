/** One part of the card before a meeting: a heading and its lines, or what to say where there are none. */
export function MeetingPart({ title, lines, none }: { title: string; lines: readonly string[]; none: string }) {
  return (
    <section className="break-inside-avoid">
      <h2 className="mb-1 break-after-avoid font-semibold text-mute">{title}</h2>
      {lines.length === 0 && <p className="text-faint">{none}</p>}
      <ul className="list-disc pl-4">
        {[...new Set(lines)].map((line) => (
          <li key={line} className="break-inside-avoid whitespace-pre-line">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
