import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { speak } from '../../lib/text';
import { english, german } from '../texts';
import { emptyBook, fillBook } from './a-full-book';
import { mail, showSidebar } from './show-sidebar';

beforeEach(async () => {
  await emptyBook();
  await fillBook();
});
afterEach(() => speak('en', english));

const said = () => document.body.innerText;

it('turns to another language as a whole while it is open', async () => {
  const about = mail();
  const { turnTo } = await showSidebar(about);
  await expect.element(page.getByTestId('dmg-person').first()).toBeVisible();
  await expect.element(page.getByTestId('proposal-sent')).toBeVisible();
  await expect.element(page.getByTestId('health')).toBeVisible();
  speak('de', german);
  await turnTo(about);
  await expect.element(page.getByTestId('proposal-sent')).toMatchTextContent('Angebot');
  const turned = said();
  await showSidebar(about);
  await expect.poll(said).toBe(turned);
});
