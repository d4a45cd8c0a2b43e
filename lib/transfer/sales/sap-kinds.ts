import type { Lines } from '../import/line';

/** Kinds of documents by SAP that others may call a stage, a size or a shelf. */
const KINDS = { s1: 'reversal', g2: 'credit' } as const;
type SapKind = keyof typeof KINDS;
const isOne = (kind: string): kind is SapKind => kind in KINDS;
const OTHERS: ReadonlySet<string> = new Set(['f1', 'f2', 'f5', 'f8', 'l2', 's2', 'iv', 'ivs', 're', 'b1', 'b2']);
const LONGEST = 4;

/**
 * Returns what SAP's own kinds of documents make of an amount: only where the column holds several of them and no words; undefined
 * for any other kind.
 */
export function sapKindsIn(lines: Lines): (kind: string) => (typeof KINDS)[SapKind] | undefined {
  if (!holdsThem(lines)) return () => undefined;
  return (kind) => {
    const code = kind.toLowerCase();
    return isOne(code) ? KINDS[code] : undefined;
  };
}

function holdsThem(lines: Lines): boolean {
  if (!lines.has('documentKind')) return false;
  const seen = new Set<string>();
  for (const line of lines) {
    const code = line.cell('documentKind').toLowerCase();
    if (code.length > LONGEST) return false;
    if (isOne(code)) seen.add(code);
    if (OTHERS.has(code) || seen.size > 1) return true;
  }
  return false;
}
