import { expect } from '@playwright/test';
import { keptNow } from './attack.ts';

/** What the sample book, and what was done with it, says of people and companies. */
const CANARIES = ['Kovács', 'kovacs', 'Gergő', 'gergo', 'Muster', 'Lindqvist'];

/** Returns which of them a text still says. */
export const canariesIn = (text: string) => CANARIES.filter((one) => text.includes(one));

/** All that stands in the extension's storage, as text; runs in a page of its own. */
export const KEPT =
  'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)';

/** The names of all files that the extension keeps beside its database. */
export const FILES = `(async () => {
  const names = [];
  const walk = async (folder) => {
    for await (const [name, one] of folder.entries()) one.kind === 'file' ? names.push(name) : await walk(one);
  };
  await walk(await navigator.storage.getDirectory());
  return names;
})()`;

/** Expects no row, no text and no file to be left of a book; `own` is a page of the extension. */
export async function expectErased(own: { evaluate(script: string): Promise<unknown> }): Promise<void> {
  const all = await keptNow(own);
  expect(canariesIn(all)).toEqual([]);
  const { tables }: { tables: Record<string, unknown[]> } = JSON.parse(all);
  const filled = Object.entries(tables).filter(([name, rows]) => name !== 'meta' && rows.length > 0);
  expect(filled).toEqual([]);
  await expect.poll(() => own.evaluate(KEPT).then((kept) => canariesIn(String(kept))), 'what is kept').toEqual([]);
  await expect.poll(() => own.evaluate(FILES)).toEqual([]);
}
