import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { speak } from '../../lib/text';
import { english, german, hungarian } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

/** In how many rows the answers of each of the three P stand. */
const rows = () =>
  [...document.querySelectorAll('[data-testid=flag-form] fieldset:has(input[type=radio])')].map(
    (group) => new Set([...group.querySelectorAll('label')].map((label) => label.getBoundingClientRect().top)).size,
  );

for (const [tag, texts] of Object.entries({ en: english, de: german, hu: hungarian })) {
  // The scroll bar of a sidebar of 360 pixels takes 15.
  it(`asks for each of the three P in one row of a sidebar of 360 pixels (${tag})`, async () => {
    speak(tag, texts);
    await showSidebar(mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] }), {
      width: 345,
    });
    await page.getByTestId('flag-potential').click();
    await expect.poll(rows).toEqual([1, 1, 1]);
  });
}
