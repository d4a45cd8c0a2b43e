import { differentIn } from '../csv/filled-cells';
import type { Rows } from '../csv/sheet';

/** Kinds of documents by SAP that others may call a stage, a size or a shelf. */
const KINDS = { S1: 'reversal', G2: 'negative' } as const;
type SapKind = keyof typeof KINDS;
const isOne = (kind: string): kind is SapKind => kind in KINDS;
const OTHERS: ReadonlySet<string> = new Set(['F1', 'F2', 'F5', 'F8', 'L2', 'S2', 'IV', 'IVS', 'RE', 'B1', 'B2']);
const LONGEST = 4;

/**
 * Returns the kinds of SAP in a column that lower the sales, as the column writes them, each with what it is; none where the column holds
 * any word, or not several of SAP's kinds.
 */
export function sapKindsLowering(
  rows: Rows,
  place: number | undefined,
): [cell: string, made: (typeof KINDS)[SapKind]][] {
  if (place === undefined) return [];
  const found: [string, SapKind][] = [];
  let isOfSap = false;
  for (const cell of differentIn(rows, [place])) {
    const kind = cell.trim().toUpperCase();
    if (kind.length > LONGEST) return [];
    isOfSap ||= OTHERS.has(kind);
    if (isOne(kind)) found.push([cell, kind]);
  }
  if (!isOfSap && new Set(found.map(([, kind]) => kind)).size < 2) return [];
  return found.map(([cell, kind]) => [cell, KINDS[kind]]);
}
