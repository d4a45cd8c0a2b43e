/** One line of a card: `TEL;TYPE=WORK:+49 30 1` is the name TEL, the kind "work" and its value. */
export type CardLine = { name: string; kinds: ReadonlySet<string>; value: string };

/**
 * Returns the lines of each card in a text of vCards 2.1, 3.0 or 4.0, unfolded and decoded; a card within a card is left out, and one
 * that is not ended ends where the next begins.
 */
export function cardsIn(text: string): CardLine[][] {
  const cards: CardLine[][] = [];
  let open: CardLine[] | undefined;
  let depth = 0;
  for (const written of unfolded(text)) {
    const line = readLine(written);
    if (!line) continue;
    if (line.name === 'BEGIN') {
      const isWithin = open?.at(-1)?.name === 'AGENT' || depth > 1;
      if (open && !isWithin) cards.push(open);
      depth = isWithin ? depth + 1 : 1;
      if (depth === 1) open = [];
    } else if (line.name === 'END') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && open) cards.push(open);
      if (depth === 0) open = undefined;
    } else if (depth === 1) open?.push(line);
  }
  if (open) cards.push(open);
  return cards;
}

/** Lines go on after a blank (3.0, 4.0); what is quoted-printable goes on where it ends with "=" (2.1). */
function unfolded(text: string): string[] {
  const whole: { parts: string[]; isQuoted: boolean }[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const open = whole.at(-1);
    const last = open?.parts.at(-1);
    if (open?.isQuoted && last?.endsWith('=')) open.parts.splice(-1, 1, last.slice(0, -1), line);
    else if (open && /^[ \t]/.test(line)) open.parts.push(line.slice(1));
    else whole.push({ parts: [line], isQuoted: isQuotedPrintable(line) });
  }
  return whole.map(({ parts }) => parts.join(''));
}

const isQuotedPrintable = (line: string) => /QUOTED-PRINTABLE/i.test(line.slice(0, Math.max(0, line.indexOf(':'))));

function readLine(line: string): CardLine | undefined {
  const [, before, value] = /^((?:[^":]|"[^"]*")+):(.*)$/s.exec(line) ?? [];
  if (before === undefined || value === undefined) return undefined;
  const [group = '', ...given] = before.split(';');
  const name = group
    .slice(group.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  const parameters = given.map((one) => one.trim().toLowerCase());
  const kinds = parameters.flatMap((one) =>
    one
      .replace(/^type=/, '')
      .replaceAll('"', '')
      .split(','),
  );
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length);
  const isBase64 = TEXTS.has(name) && parameters.some((one) => /^(?:encoding=)?(?:b|base64)$/.test(one));
  const decoded = isQuotedPrintable(line)
    ? fromQuotedPrintable(value, charset)
    : isBase64
      ? fromBase64(value, charset)
      : value;
  return { name, kinds: new Set(kinds), value: decoded };
}

/** What is text, and may be written in base 64 by programs that write all of it so; a picture stays as it is. */
const TEXTS: ReadonlySet<string> = new Set(['FN', 'N', 'ORG', 'TITLE', 'EMAIL', 'TEL', 'NICKNAME']);

function fromBase64(value: string, charset = 'utf-8'): string {
  try {
    return decoder(charset).decode(Uint8Array.from(atob(value), (sign) => sign.charCodeAt(0)));
  } catch {
    return value;
  }
}

function fromQuotedPrintable(value: string, charset = 'utf-8'): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const code = /^=[\dA-F]{2}/i.test(value.slice(at, at + 3))
      ? Number.parseInt(value.slice(at + 1, at + 3), 16)
      : undefined;
    if (code !== undefined) at += 2;
    if (code === undefined) bytes.push(...new TextEncoder().encode(value[at]));
    else bytes.push(code);
  }
  return decoder(charset).decode(Uint8Array.from(bytes));
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Returns the parts of a value between semicolons, with what was written with a backslash. */
export function partsOf(value: string): string[] {
  return value.split(/(?<!\\);/).map(plainValue);
}

/** Returns a value as text: "\," is a comma, "\n" a line end. */
export function plainValue(value: string): string {
  return value
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;:"\\])/g, '$1')
    .trim();
}
