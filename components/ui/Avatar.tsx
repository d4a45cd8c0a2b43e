/** Returns up to two first letters of a name ("Szabó Gergő" -> "SG"). */
function initials(name: string): string {
  const words = name.split(/[\s.@_-]+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toLocaleUpperCase();
}

/** A person as a round sign: the first letters, or a question mark in a dashed ring where nobody is known yet. */
export function Avatar({ name, placeholder = false }: { name: string; placeholder?: boolean }) {
  const look = placeholder ? 'border border-dashed border-edge bg-soft text-faint' : 'bg-brand-soft text-brand';
  return (
    <span
      aria-hidden="true"
      className={`grid size-7 shrink-0 place-items-center rounded-full font-semibold text-tiny ${look}`}
    >
      {placeholder ? '?' : initials(name)}
    </span>
  );
}
