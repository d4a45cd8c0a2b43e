import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { setClock } from './clock.ts';
import { expect, test } from './fixtures.ts';
import { picture } from './picture.ts';
import { pageOf, servePage } from './site-pages.ts';

/** An event of each calendar with people of the sample book; `asks` where it is not certain enough to claim. */
const EVENTS: { siteId: string; what: string; isByHand?: true; account: string; asks?: true }[] = [
  { siteId: 'googlecalendar', what: 'bubble', isByHand: true, account: 'Kovács Bau Kft.' },
  { siteId: 'googlecalendar', what: 'edit', isByHand: true, account: 'Kovács Bau Kft.' },
  { siteId: 'roundcubecalendar', what: 'event', account: 'Kovács Bau Kft.' },
  { siteId: 'roundcube', what: 'invitation', account: 'Brightwater Ltd' },
  { siteId: 'sogocalendar', what: 'viewer', account: 'Kovács Bau Kft.' },
  { siteId: 'nextcloudcalendar', what: 'full-german', account: 'Brightwater Ltd' },
  { siteId: 'outlookcalendar', what: 'peek', isByHand: true, account: 'Kovács Bau Kft.', asks: true },
];

for (const { siteId, what, isByHand, account, asks } of EVENTS) {
  test(`${siteId}, ${what}: the card before the meeting, one note after it, and nothing written before the click`, async ({
    keyside,
    page,
  }) => {
    const { address, close } = await servePage(pageOf(siteId, what));
    const { worker, context } = keyside;
    const choice = JSON.stringify({ siteId: isByHand ? siteId : undefined });
    try {
      await worker.evaluate(`chrome.storage.local.set({ 'site:127.0.0.1': ${choice} })`);
      await setClock(keyside, '2026-11-30T08:00:00');
      await page.goto(address);
      const before = await openSidebar(page);
      if (asks) {
        await expect(before.locator('html')).toHaveAttribute('data-state', 'several');
        await before.getByTestId('candidate').filter({ hasText: account }).click();
      }
      await expect(before.getByTestId('account-name')).toHaveText(account);
      await expect(before.getByTestId('meeting-news')).toHaveAttribute('data-stage', 'before');
      await expect(before.getByTestId('note-meeting')).toHaveCount(0);
      await picture(page, 'before.png');
      const opened = context.waitForEvent('page');
      await before.getByTestId('meeting-news').getByTestId('meeting-opener').click();
      await expect((await opened).getByTestId('meeting-card')).toBeVisible();
      await (await opened).close();

      await setClock(keyside, '2026-11-30T18:00:00');
      await page.reload();
      const after = await sidebarOf(page);
      await expect(after.getByTestId('account-name')).toHaveText(account);
      await expect(after.getByTestId('meeting-news')).toHaveAttribute('data-stage', 'after');
      await picture(page, 'after.png');
      await after.getByTestId('note-meeting').click();
      await expect(after.getByTestId('meeting-noted')).toBeVisible();
      await page.reload();
      const again = await sidebarOf(page);
      await expect(again.getByTestId('meeting-noted')).toBeVisible();
      await expect(again.getByTestId('note-meeting')).toHaveCount(0);
    } finally {
      await close();
    }
  });
}
