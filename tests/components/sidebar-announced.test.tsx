import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});

const stranger = () => mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] });

it('says in one line whom it is about now, and again only for another customer', async () => {
  const { turnTo } = await showSidebar(mail());
  const announced = page.getByTestId('announced');
  await expect.element(announced).toHaveTextContent('Shown: Kovács Bau Kft.');
  const said: string[] = [];
  const watch = new MutationObserver(() => said.push(announced.element().textContent ?? ''));
  watch.observe(announced.element(), { characterData: true, childList: true, subtree: true });
  await turnTo(stranger());
  await expect.element(announced).toHaveTextContent('Not in your book');
  watch.disconnect();
  expect(said.filter((words) => words !== '')).toEqual(['Not in your book']);
});
