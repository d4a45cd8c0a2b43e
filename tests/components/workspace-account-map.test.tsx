import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { box, fillGroup, put, somebody } from './a-mapped-group';
import { expectAccessible, showWorkspace } from './show-workspace';
import { takePicture } from './take-picture';

beforeEach(fillGroup);

describe('on the account’s page', () => {
  const panel = () => page.getByRole('region', { name: 'Relationship map' });

  it('stands beside the people, wider, and opens somebody to their addresses', async () => {
    await put(Array.from({ length: 4 }, (_, n) => somebody(`m${n}`, `Member ${n}`, { power: 1, reportsToId: 'b' })));
    await showWorkspace('#/accounts/k/people');
    await expect.element(panel()).toBeVisible();
    const tops = new Set(['n', 'b', 'g', 'u'].map((id) => box(id)?.getBoundingClientRect().top));
    expect(tops.size).toBe(1);
    await panel()
      .getByRole('button', { name: /^Szabó Gergő/ })
      .click();
    await expect.element(panel().getByText('gergo.szabo@kovacs-bau.test · +36 1 555 0142')).toBeVisible();
    await expectAccessible();
    await takePicture(panel(), '../../artefacts/stories/map-workspace.png');
  });

  it('redraws when somebody comes to report to somebody else', async () => {
    await showWorkspace('#/accounts/k/people');
    await expect.element(panel()).toBeVisible();
    await put([somebody('u', 'Nagy Imre', { reportsToId: 'b' })]);
    await expect.poll(() => box('u')?.getAttribute('aria-label')).toContain('reports to Varga Béla');
    expect(box('u')?.getBoundingClientRect().top).toBeGreaterThan(box('b')?.getBoundingClientRect().bottom ?? 0);
  });

  it('asks for more people where only one is known, and leaves an empty group to the list', async () => {
    await book.people.clear();
    await put([somebody('a', 'Kovács Ágnes', {})]);
    await showWorkspace('#/accounts/k/people');
    await expect.element(panel()).toMatchTextContent('Only one person is known here: Kovács Ágnes.');
    await book.people.clear();
    await expect.element(panel()).not.toBeInTheDocument();
  });
});
