import { expect, type Page, test } from '@playwright/test';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { FOLDER_OF_KINDS, KINDS_OF_MAIL } from './kinds-of-mail.ts';
import * as roundcube from './roundcube-webmail.ts';
import * as sogo from './sogo-webmail.ts';
import { startVisit } from './visit.ts';

interface Webmail {
  signIn(page: Page): Promise<void>;
  openFolder(page: Page, name: string): Promise<void>;
  openMessage(page: Page, subject: string): Promise<unknown>;
}

for (const [name, webmail] of Object.entries<Webmail>({ roundcube, sogo })) {
  test(`in ${name} no kind of mail is taken for another, and none for somebody who did not write it`, async () => {
    const { page, keepPicture, end } = await startVisit();
    try {
      await webmail.signIn(page);
      await webmail.openFolder(page, FOLDER_OF_KINDS);
      await webmail.openMessage(page, KINDS_OF_MAIL[0]?.subject ?? '');
      await openSidebar(page);
      for (const { id, subject, state, account, kind, says, isHiddenInSogo } of KINDS_OF_MAIL) {
        await webmail.openMessage(page, subject);
        const sidebar = await sidebarOf(page);
        if (isHiddenInSogo && name === 'sogo') {
          await expect(sidebar.locator('html[data-state=unknown], html[data-state=nobody]'), id).toBeAttached();
          await expect(sidebar.getByTestId('account-name'), id).toHaveCount(0);
          continue;
        }
        await expect(sidebar.locator('html'), id).toHaveAttribute('data-state', state);
        const named = { matched: 'account-name', several: 'candidate', unknown: 'in-copy', nobody: '' }[state];
        if (account && named) await expect(sidebar.getByTestId(named), id).toContainText(account);
        if (state !== 'matched') await expect(sidebar.getByTestId('account-name'), id).toHaveCount(0);
        if (kind) await expect(sidebar.getByTestId('mail-kind'), id).toHaveAttribute('data-kind', kind);
        if (says) await expect(sidebar.locator('body'), id).toContainText(says);
        if (kind || state === 'nobody') await expect(sidebar.getByTestId('flag-account'), id).toHaveCount(0);
        await keepPicture(`${name}-${id}`);
      }
    } finally {
      await end();
    }
  });
}
