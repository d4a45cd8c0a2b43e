import type { LedgerBlock } from '../domain/records/ledger';
import { plainName } from '../domain/words/plain-name';
import { textDigest } from '../domain/words/text-digest';

const PRIME = 0x01000193;
const mixed = (hash: number, word: number) => {
  const next = Math.imul(hash ^ word, PRIME);
  return next ^ (next >>> 15);
};

/** Two words of 32 bits that stand for a text. */
const wordsOf = (text: string): [number, number] => {
  const digest = textDigest(text);
  return [Number.parseInt(digest.slice(0, 8), 16) | 0, Number.parseInt(digest.slice(8), 16) | 0];
};

/** What stands for the lines of one block, added to what stands for others: in whatever order they come. */
function add(block: LedgerBlock, nameOf: (accountId: string) => string, sums: Int32Array): void {
  const dictionaries = [
    { words: block.accountIds.map((id) => wordsOf(plainName(nameOf(id)))), column: block.account },
    { words: block.orders.map(wordsOf), column: block.order },
    { words: block.productGroups.map(wordsOf), column: block.productGroup },
    { words: block.currencies.map(wordsOf), column: block.currency },
  ];
  const amount = new Float64Array(2);
  const bits = new Int32Array(amount.buffer);
  for (let at = 0; at < block.lines; at += 1) {
    const profit = block.profit[at] ?? Number.NaN;
    amount[0] = (block.revenue[at] ?? 0) + 0;
    // Any number that is none stands for a profit that is not known; zero has two signs.
    amount[1] = Number.isNaN(profit) ? Number.MAX_VALUE : profit + 0;
    for (const side of [0, 1] as const) {
      let hash = mixed(side === 0 ? 0x811c9dc5 : 0x9e3779b9, block.day[at] ?? 0);
      for (let word = 0; word < 4; word += 1) hash = mixed(hash, bits[word] ?? 0);
      for (const { words, column } of dictionaries) hash = mixed(hash, words[column[at] ?? 0]?.[side] ?? 0);
      sums[side] = ((sums[side] ?? 0) + hash) | 0;
    }
  }
}

/**
 * Returns what stands for lines of sales, the same for the same lines of the same customers by name, in whatever order and under whatever ids;
 * undefined for none.
 */
export function salesDigest(blocks: readonly LedgerBlock[], nameOf: (accountId: string) => string): string | undefined {
  const sums = new Int32Array(2);
  for (const block of blocks) add(block, nameOf, sums);
  const lines = blocks.reduce((sum, block) => sum + block.lines, 0);
  const hex = (sum = 0) => (sum >>> 0).toString(16).padStart(8, '0');
  return lines > 0 ? `${lines} ${hex(sums[0])}${hex(sums[1])}` : undefined;
}
