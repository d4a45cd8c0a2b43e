import { openSidebar } from '../browsers/sidebar.ts';
import { expect, test } from './fixtures.ts';
import { picture } from './picture.ts';
import { pageOf, servePage } from './site-pages.ts';

test('a record whose company is another one than that of its address asks with both; the exact address of somebody known wins, and says so', async ({
  keyside,
  page,
}) => {
  await keyside.worker.evaluate(`chrome.storage.local.set({ 'site:127.0.0.1': { siteId: 'hubspot' } })`);
  const domain = await servePage(pageOf('hubspot', 'company-against-domain'));
  const address = await servePage(pageOf('hubspot', 'company-against-address'));
  try {
    await page.goto(domain.address);
    const asking = await openSidebar(page);
    await expect(asking.locator('html')).toHaveAttribute('data-state', 'several');
    await expect(asking.locator('body')).toContainText(
      'Two signs on this page point to different accounts. Which one is it?',
    );
    const candidates = asking.getByTestId('candidate');
    await expect(candidates).toHaveCount(2);
    await expect(candidates.filter({ hasText: 'Kovács Bau Kft.' })).toContainText(
      'Matched by the domain kovacs-bau.test',
    );
    await expect(candidates.filter({ hasText: 'Brightwater Ltd' })).toContainText(
      'Only the name “Brightwater Ltd” fits',
    );
    await expect(asking.getByTestId('account-name')).toHaveCount(0);
    await picture(page, 'both.png');
    await candidates.filter({ hasText: 'Brightwater Ltd' }).click();
    await expect(asking.getByTestId('account-name')).toHaveText('Brightwater Ltd');
    await expect(asking.getByTestId('match-reason')).toContainText('You chose this account for this page');

    await page.goto(address.address);
    const claiming = await openSidebar(page);
    await expect(claiming.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
    await expect(claiming.getByTestId('match-reason')).toHaveAttribute('data-by', 'address');
    await expect(claiming.getByTestId('match-reason')).toContainText('Matched by gergo.szabo@kovacs-bau.test');
  } finally {
    await domain.close();
    await address.close();
  }
});
