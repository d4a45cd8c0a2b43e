import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { picture } from './picture.ts';
import { pageOf, servePage } from './site-pages.ts';

/** Mails of a webmail that somebody else wrote than the page says at first, with the words that the question names. */
const SENT_ON = [
  { what: 'via-list', words: 'Reply-To: Szabó Gergő gergo.szabo@kovacs-bau.test' },
  { what: 'list-rewritten', words: 'gergo.szabo=kovacs-bau.test@lists.nordlicht.test' },
  { what: 'form', words: 'E-mail cím gergo.szabo@kovacs-bau.test' },
  { what: 'quoted-address', words: 'Szabó Gergő' },
];

test('who really wrote is a question that names the words it rests on', async ({ keyside }) => {
  for (const { what, words } of SENT_ON) {
    await test.step(what, async () => {
      const { address, close } = await servePage(pageOf('roundcube', what));
      const page = await keyside.context.newPage();
      try {
        await page.goto(address);
        const sidebar = await openSidebar(page);
        await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'several');
        await expect(sidebar.getByTestId('candidate')).toHaveCount(1);
        await expect(sidebar.getByTestId('candidate')).toContainText('Kovács Bau Kft.');
        await expect(sidebar.getByTestId('candidate')).toContainText(words);
        await picture(page, `${what}.png`);
      } finally {
        await page.close();
        await close();
      }
    });
  }
});
