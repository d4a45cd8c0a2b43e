import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pngOf, svgOf } from '../../components/charts/paper/picture-of';
import { mapChart } from '../../components/workspace/account/map-chart';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { anAccount } from '../db/a-book';
import { emptyBook, today } from './a-full-book';
import { somebody } from './a-mapped-group';
import { expectAccessible, showWorkspace } from './show-workspace';

beforeEach(async () => {
  vi.restoreAllMocks();
  await emptyBook();
});

const menuOf = (panel: string) => page.getByRole('region', { name: panel, exact: true }).getByTestId('chart-menu');

async function open(panel: string) {
  await loadSampleBook(today);
  await showWorkspace('#/portfolio');
  await menuOf(panel).getByTestId('row-menu').click();
}

/** What the page gives to the browser to save. */
function savedFiles(): { name: string; file: Blob }[] {
  const saved: { name: string; file: Blob }[] = [];
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    last = file as Blob;
    return 'about:blank#';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: last });
  });
  return saved;
}

/** How many digits behind the point the figures of each column have: one way in all its rows. */
function digitsByColumn(dialog: Element): Set<number>[] {
  const rows = [...dialog.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  return (rows[0] ?? []).map(
    (_, column) =>
      new Set(
        rows.flatMap((row) => {
          const figure = /^−?[\d,]+(?:\.(\d+))?%?$/.exec(row[column] ?? '');
          return figure ? [figure[1]?.length ?? 0] : [];
        }),
      ),
  );
}

describe('what can be taken away of a chart', () => {
  it('is a picture on the clipboard', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await open('Who brings how much (ABC)');
    await menuOf('Who brings how much (ABC)').getByRole('menuitem', { name: 'Copy as picture' }).click();
    await expect.element(page.getByText('Picture copied.')).toBeVisible();
    const png = () => write.mock.calls[0]?.[0][0]?.getType('image/png') ?? new Blob();
    await expect.poll(async () => (await createImageBitmap(await png())).width).toBe(2 * 712);
  });

  it('is the same as a file where the browser lets nobody copy pictures', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const saved = savedFiles();
    await open('Importance and regularity (ABC-XYZ)');
    await menuOf('Importance and regularity (ABC-XYZ)').getByRole('menuitem', { name: 'Copy as picture' }).click();
    await expect.element(page.getByText(/does not let us copy pictures/)).toBeVisible();
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['keyside-Importance-and-regularity-ABC-XYZ.png']);
    expect(saved[0]?.file.type).toContain('image/png');
  });

  it('is a drawing that needs nothing else, with title, axis and names', async () => {
    const saved = savedFiles();
    await open('Who brings how much (ABC)');
    await menuOf('Who brings how much (ABC)').getByRole('menuitem', { name: 'Save as SVG' }).click();
    await expect.poll(() => saved).toHaveLength(1);
    const text = (await saved[0]?.file.text()) ?? '';
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(text).not.toMatch(/class=|var\(|style=|href=|light-dark|currentColor/);
    for (const part of ['Who brings how much (ABC)', 'Muster Maschinen AG', '>Share<', '>100%<']) {
      expect(text).toContain(part);
    }
  });

  it('is a table of the same figures, to be copied into a spreadsheet or saved', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open('Who brings how much (ABC)');
    await menuOf('Who brings how much (ABC)').getByRole('menuitem', { name: 'As table' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who brings how much (ABC)' });
    await expect.element(dialog.getByRole('rowheader', { name: 'Muster Maschinen AG' })).toBeVisible();
    await expectAccessible();
    for (const digits of digitsByColumn(dialog.element())) expect(digits.size).toBeLessThanOrEqual(1);
    await dialog.getByRole('button', { name: 'Copy table' }).click();
    await expect.poll(() => write.mock.calls[0]?.[0]).toMatch(/^Customer\tClass\t.*\r\nMuster Maschinen AG\tA\t/);
    await expect.element(dialog.getByTestId('save-seen-csv')).toBeVisible();
  });

  it('keeps names from running as formulas in a spreadsheet', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await loadSampleBook(today);
    const muster = (await book.accounts.toArray()).find(({ name }) => name === 'Muster Maschinen AG');
    await book.accounts.put(accountRow(anAccount({ id: muster?.id ?? '', name: '=cmd|x!A1' })));
    await showWorkspace('#/portfolio');
    await menuOf('Who brings how much (ABC)').getByTestId('row-menu').click();
    await menuOf('Who brings how much (ABC)').getByRole('menuitem', { name: 'As table' }).click();
    await page.getByTestId('chart-table-copy').click();
    await expect.poll(() => write.mock.calls[0]?.[0]).toContain("'=cmd|x!A1");
  });
});

describe('the map as it leaves the house', () => {
  const people = [
    somebody('a', 'Nagy Imre', { power: 3, support: -2, roles: ['blocker', 'decision maker'] }),
    somebody('b', 'Kovács Ágnes', { power: 1, support: 2, roles: ['champion'], reportsToId: 'a' }),
  ];

  it('says who reports to whom, and nothing of what we think of them', () => {
    const svg = svgOf(mapChart('Kovács Bau', people));
    expect(svg).toContain('Nagy Imre');
    expect(svg).toMatch(/<path[^>]*d="M/);
    expect(svg).toContain('Decision maker');
    for (const word of ['Blocker', 'Champion', 'opponent', 'supporter']) expect(svg).not.toContain(word);
  });

  it('shows power and support where that is asked for', async () => {
    const marked = svgOf(mapChart('Kovács Bau', people, true));
    expect(marked).not.toBe(svgOf(mapChart('Kovács Bau', people)));
    expect(marked).toContain('Blocker');
    await expect.poll(async () => (await pngOf(marked)).size).toBeGreaterThan(1000);
  });
});
