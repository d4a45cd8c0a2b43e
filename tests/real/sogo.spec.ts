import { expect, test } from '@playwright/test';
import { controlsUnder } from '../browsers/covered.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { askAnswer, askDraft, bringAdapter } from './ask-adapter.ts';
import { type CalendarEvent, putEvent } from './fill-calendar.ts';
import { ANNA } from './ports.ts';
import { readInbox } from './read-inbox.ts';
import { giveUp, openEvent, openInWindow, openMessage, send, signIn, writeMail } from './sogo-webmail.ts';
import { startVisit, type Visit } from './visit.ts';

const PROPOSAL = {
  to: 'agnes.kovacs@kovacs-bau.test',
  subject: 'Angebot über 30 Arbeitsplätze NL-2301',
  text: 'Unser Angebot liegt bei.',
  file: 'Angebot NL-2301.pdf',
};
const DRAFT = {
  to: [{ email: PROPOSAL.to, role: 'to' as const }],
  subject: PROPOSAL.subject,
  text: PROPOSAL.text,
  attachments: [PROPOSAL.file],
};

test.describe.configure({ mode: 'serial' });

let visit: Visit;

test.beforeAll(async () => {
  visit = await startVisit();
  await signIn(visit.page);
  await bringAdapter(visit.page, 'sogo');
});

test.afterAll(() => visit.end());

test('the Hungarian message shows its account and the people who decide', async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'Ajánlatkérés – bővítés 25 munkahelyre');
  const sidebar = await openSidebar(page);
  await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'matched');
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.locator('[data-testid=dmg-person][data-email="agnes.kovacs@kovacs-bau.test"]')).toBeVisible();
  await keepPicture('sogo-hungarian-message');
});

test('nothing of the webmail lies under the open sidebar', async () => {
  const sidebar = await sidebarOf(visit.page);
  const width = await sidebar.evaluate(() => window.innerWidth);
  expect(width).toBeGreaterThanOrEqual(300);
  await expect.poll(() => controlsUnder(visit.page, width)).toEqual([]);
});

test('the German message shows its account', async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'Schnittstelle steht seit gestern');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await keepPicture('sogo-german-message');
});

test("a colleague's mail shows no account", async () => {
  await openMessage(visit.page, 'Budget round on Thursday');
  const sidebar = await sidebarOf(visit.page);
  await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'nobody');
  await expect(sidebar.getByTestId('account-name')).toHaveCount(0);
});

test('a message in a window of its own has its own sidebar', async () => {
  const { page, keepPicture } = visit;
  await openMessage(page, 'Schnittstelle steht seit gestern');
  const window = await openInWindow(page);
  await window.setViewportSize({ width: 1024, height: 700 });
  const sidebar = await sidebarOf(window);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Muster Maschinen AG');
  await keepPicture('sogo-message-window', window);
  await window.close();
});

test('a mail that is being written is read with its receiver, text and file', async () => {
  const { page, keepPicture } = visit;
  await writeMail(page, PROPOSAL);
  await expect.poll(() => askDraft(page)).toEqual(DRAFT);
  await expect.poll(() => askAnswer(page, DRAFT)).toBe(null);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await keepPicture('sogo-editor');
});

test('nothing of the editor lies under the open sidebar', async () => {
  const sidebar = await sidebarOf(visit.page);
  const width = await sidebar.evaluate(() => window.innerWidth);
  await expect.poll(() => controlsUnder(visit.page, width)).toEqual([]);
});

test('it is really sent, arrives, and its follow-up is offered and starts with one click', async () => {
  const { page, keepPicture } = visit;
  await send(page);
  await expect.poll(() => askAnswer(page, DRAFT), { intervals: [50] }).toBe('sent');
  await expect(page.locator('#mailEditor')).toHaveCount(0);
  await expect.poll(() => askAnswer(page, DRAFT)).toBe('sent');
  await expect.poll(() => readInbox(PROPOSAL.to)).toContain('NL-2301');
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('send-offer')).toContainText(PROPOSAL.subject);
  await keepPicture('sogo-proposal-sent');
  await sidebar.getByTestId('send-start').click();
  await expect(sidebar.getByTestId('send-offer')).toHaveCount(0);
  await openMessage(page, 'Ajánlatkérés – bővítés 25 munkahelyre');
  await expect(sidebar.getByTestId('next-step').filter({ hasText: PROPOSAL.subject }).first()).toBeVisible();
});

test('a mail that the server refuses offers no follow-up', async () => {
  const { page, keepPicture } = visit;
  const refused = { to: 'someone@elsewhere.test', subject: 'Angebot NL-2302', text: 'Unser Angebot.' };
  await writeMail(page, refused);
  const draft = await askDraft(page);
  expect(draft?.to).toEqual([{ email: refused.to, role: 'to' }]);
  await send(page);
  await expect.poll(() => askAnswer(page, DRAFT)).toBe('refused');
  await keepPicture('sogo-refused');
  await giveUp(page);
  await expect.poll(() => askAnswer(page, DRAFT)).toBe(null);
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(sidebar.getByTestId('send-offer')).toHaveCount(0);
});

/** An event of the day before today, or of the day after, with a client, one who declined, and a room. */
function eventOn(days: number, uid: string, summary: string): CalendarEvent & { day: string } {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const guests: CalendarEvent['guests'] = [
    { name: 'Ágnes Kovács', address: 'agnes.kovacs@kovacs-bau.test', state: 'ACCEPTED' },
    { name: 'Gergő Szabó', address: 'gergo.szabo@kovacs-bau.test', state: 'DECLINED' },
    { name: 'Room Elbe', address: 'room.elbe@nordlicht.test', state: 'ACCEPTED', cutype: 'ROOM' },
  ];
  return { day, uid, summary, start: `${day}T100000Z`, end: `${day}T110000Z`, organizer: ANNA, guests };
}

test('an event of the calendar shows the account of its guests, its card before it, and one note after it', async () => {
  const { page, keepPicture } = visit;
  const [coming, over] = [eventOn(1, 'coming', 'Offer: next steps'), eventOn(-1, 'over', 'Site visit')];
  await putEvent(coming);
  await putEvent(over);
  await openEvent(page, coming.day, coming.summary);
  const before = await sidebarOf(page);
  await expect(before.getByTestId('account-name')).toHaveText('Kovács Bau Kft.');
  await expect(before.getByTestId('meeting-news')).toHaveAttribute('data-stage', 'before');
  await expect(before.getByTestId('meeting-news').getByTestId('meeting-opener')).toBeVisible();
  await keepPicture('sogo-event-before');
  await openEvent(page, over.day, over.summary);
  const after = await sidebarOf(page);
  await expect(after.getByTestId('meeting-news')).toHaveAttribute('data-stage', 'after');
  await expect(after.getByRole('checkbox')).toHaveCount(1);
  await after.getByTestId('note-meeting').click();
  await expect(after.getByTestId('meeting-noted')).toBeVisible();
  await expect(after.getByTestId('note-meeting')).toHaveCount(0);
  await keepPicture('sogo-event-noted');
});

test('no request left loopback', () => {
  expect(visit.requested.length).toBeGreaterThan(0);
  expect(visit.leftLoopback()).toEqual([]);
});
