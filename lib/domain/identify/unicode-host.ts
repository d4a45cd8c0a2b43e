/** How far apart two places are, from the digits that say so (RFC 3492, section 6.1). */
function adapt(delta: number, places: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / places);
  let bias = 0;
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35);
  return bias + Math.floor((36 * rest) / (rest + 38));
}

/** A label without its "xn--", as letters (RFC 3492, section 6.2); null where it is not spelled by the rules. */
function decode(coded: string): string | null {
  const dash = coded.lastIndexOf('-');
  const letters = dash > 0 ? [...coded.slice(0, dash)] : [];
  const digits = coded.slice(dash + 1);
  let [letter, place, bias, at] = [128, 0, 72, 0];
  while (at < digits.length) {
    const before = place;
    let weight = 1;
    for (let step = 36; ; step += 36) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(digits[at] ?? ' ');
      at += 1;
      if (digit < 0) return null;
      place += digit * weight;
      const least = Math.min(26, Math.max(1, step - bias));
      if (digit < least) break;
      weight *= 36 - least;
    }
    const places = letters.length + 1;
    bias = adapt(place - before, places, before === 0);
    letter += Math.floor(place / places);
    place %= places;
    if (letter > 0x10ffff) return null;
    letters.splice(place, 0, String.fromCodePoint(letter));
    place += 1;
  }
  return letters.join('');
}

/** Returns an ASCII host as people read it ("xn--bcher-kva.de" -> "bücher.de"); a label that cannot be decoded stays as it is. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
}
