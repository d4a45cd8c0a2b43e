import { loadSample } from '../browsers/load-sample.ts';
import { openSidebar, sidebarOf } from '../browsers/sidebar.ts';
import { startMailbox } from '../demo/mailbox.ts';
import { anna, type Mail } from '../demo/messages.ts';
import { setClock } from './clock.ts';
import { countRows } from './count-rows.ts';
import { expect, test } from './fixtures.ts';
import { picture } from './picture.ts';

/** A Tuesday; whoever is away until the Friday of next week is back on the Monday after. */
const MOMENT = '2026-11-24T10:00:00Z';
const BACK = { last: '4 December', next: '2026-12-07' };

const tom = { name: 'Tom Okafor', address: 'tom.okafor@brightwater.test' };
const gergo = { name: 'Szabó Gergő', address: 'gergo.szabo@kovacs-bau.test' };
const theresa = { name: 'Theresa Gruber', address: 't.gruber@almtal-holzbau.test' };
const daemon = { name: 'Mail Delivery System', address: 'MAILER-DAEMON@mx.nordlicht.test' };
/** The mailbox writes days as they are, and without a year: these came on that Tuesday, or the day before. */
const daysAgo = Math.ceil((Date.now() - Date.parse(MOMENT)) / 86_400_000);
const received: Pick<Mail, 'to' | 'daysAgo' | 'folder'> = { to: [anna], daysAgo, folder: 'INBOX' };

const MAILS: Mail[] = [
  { ...received, id: 'answer', from: theresa, subject: 'Re: Renewal, 18 licences', text: 'We will take it.\n' },
  {
    ...{ ...received, id: 'sent', from: gergo, subject: 'Bővítés 25 munkahelyre' },
    text: 'Kedves Anna!\n\nKérünk ajánlatot.\n\nSzabó Gergő\n',
  },
  {
    ...{ ...received, id: 'absent', from: tom, subject: 'Automatic reply: Renewal with two more seats' },
    text: `I am out of the office until ${BACK.last} and will answer after my return. In urgent cases please contact Nora Field, nora.field@brightwater.test.\n`,
  },
  {
    ...{ ...received, id: 'bounce', from: daemon, subject: 'Undelivered Mail Returned to Sender' },
    text: `This is the mail system at host mx.nordlicht.test.\n\nI am sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<${gergo.address}>: host mx.kovacs-bau.test said: 550 5.1.1 User unknown\n`,
  },
  {
    ...{ ...received, id: 'bounce-of-stranger', from: daemon, subject: 'Delivery Status Notification (Failure)' },
    text: 'Address not found\n\nYour message could not be delivered to nobody@elsewhere.test because the address could not be found.\n',
  },
  {
    ...{ ...received, id: 'receipt', from: theresa, subject: 'Gelesen: Renewal, 18 licences' },
    text: 'Ihre Nachricht wurde am 23.11.2026 um 09:12 gelesen.\n',
  },
  {
    ...{
      ...received,
      id: 'invitation',
      from: { name: 'Google Calendar', address: 'calendar-notification@google.com' },
    },
    subject: 'Invitation: Offer review @ Tue 1 Dec 2026 10:00 - 11:00 (CET)',
    text: `You have been invited to the following event.\n\nOffer review\nWhen: Tue 1 Dec 2026 10:00 - 11:00\nWho:\n* ${theresa.address} - organizer\n* ${anna.address}\n`,
  },
  {
    ...{ ...received, id: 'notice', from: { name: 'Almtal Portal', address: 'no-reply@almtal-holzbau.test' } },
    subject: 'Your order was shipped',
    text: 'This is an automated message. Please do not reply to this e-mail.\n',
  },
];

/** What takes in somebody, or takes a mail for an answer. */
const TAKES_IN = ['flag-account', 'new-account', 'answer-offer'];

test('what a program writes is no person, no prospect and no answer, and what it says is done with one press', async ({
  empty: keyside,
}) => {
  const mailbox = await startMailbox(MAILS);
  try {
    await setClock(keyside, MOMENT);
    await loadSample(keyside);
    const own = await keyside.context.newPage();
    await own.goto(keyside.ownPage('LICENCES.txt'));
    const inBook = () => own.evaluate(countRows);
    const page = await keyside.context.newPage();
    await page.goto(mailbox.listOf('answer'));
    let sidebar = await openSidebar(page);
    const open = async (id: string) => {
      await page.goto(mailbox.listOf(id));
      sidebar = await sidebarOf(page);
    };
    /** It is told as that kind, and nothing takes anybody in by it. */
    const isOfKind = async (kind: string, account: string) => {
      await expect(sidebar.getByTestId('account-name'), kind).toHaveText(account);
      await expect(sidebar.getByTestId('mail-kind')).toHaveAttribute('data-kind', kind);
      for (const mark of TAKES_IN) await expect(sidebar.getByTestId(mark), `${kind}: ${mark}`).toHaveCount(0);
      await picture(page, `${kind}.png`);
    };

    await test.step('a person’s own words are an answer', async () => {
      await expect(sidebar.getByTestId('answer-offer')).toBeVisible();
      await expect(sidebar.getByTestId('mail-kind')).toHaveCount(0);
    });
    await open('sent');
    await sidebar.getByTestId('proposal-sent').click();
    const ofProposal = () => sidebar.getByTestId('next-step').filter({ hasText: 'Bővítés 25 munkahelyre' });
    await expect(ofProposal()).toHaveCount(2);
    const before = await inBook();

    await test.step('absent: the step waits until the working day after the return', async () => {
      await open('absent');
      await isOfKind('absent', 'Brightwater Ltd');
      const note = sidebar.getByTestId('mail-kind');
      await expect(note).toContainText('Tom Okafor is away until');
      await expect(note).toContainText('Named for the meantime: Nora Field, nora.field@brightwater.test');
      const step = sidebar.getByTestId('next-step').filter({ hasText: 'Send the price of two more seats' });
      await expect(step).toHaveAttribute('data-due', '2026-11-25');
      await note.getByRole('button', { name: /^Move to / }).click();
      await expect(step).toHaveAttribute('data-due', BACK.next);
    });

    await test.step('a bounce: names the dead address and the others, and stops the chain', async () => {
      await open('bounce');
      await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'several');
      await sidebar.getByTestId('candidate').filter({ hasText: 'Kovács Bau Kft.' }).click();
      await isOfKind('bounce', 'Kovács Bau Kft.');
      const note = sidebar.getByTestId('mail-kind');
      await expect(note).toContainText(`Your mail to ${gergo.address} did not arrive.`);
      await expect(note).toContainText('Others you can write to: Kovács Ágnes (agnes.kovacs@kovacs-bau.test)');
      await expect(ofProposal().filter({ hasText: 'Call: has the proposal arrived?' })).toHaveCount(1);
      await note.getByRole('button', { name: '“Bővítés 25 munkahelyre” did not arrive' }).click();
      await expect(ofProposal().filter({ hasText: 'Call: has the proposal arrived?' })).toHaveCount(0);
      await expect(ofProposal(), 'the look before it expires stays').toHaveCount(1);
    });

    await test.step('a bounce of somebody who is in no book is nobody’s', async () => {
      await open('bounce-of-stranger');
      await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'nobody');
      for (const mark of TAKES_IN) await expect(sidebar.getByTestId(mark)).toHaveCount(0);
    });

    await test.step('a receipt is no answer to the proposal that was read', async () => {
      await open('receipt');
      await isOfKind('receipt', 'Almtal Holzbau GmbH');
    });

    await test.step('an invitation leads to whom it names, and is no answer', async () => {
      await open('invitation');
      await expect(sidebar.locator('html')).toHaveAttribute('data-state', 'several');
      await expect(sidebar.getByTestId('candidate')).toContainText(theresa.address);
      await sidebar.getByTestId('candidate').click();
      await isOfKind('invitation', 'Almtal Holzbau GmbH');
    });

    await test.step('a notice from a client’s domain is no person there', async () => {
      await open('notice');
      await isOfKind('notice', 'Almtal Holzbau GmbH');
      await expect(sidebar.locator('[data-testid=person-on-page][data-known=false]')).toHaveCount(0);
      await expect(sidebar.getByRole('button', { name: 'Add Almtal Portal' })).toHaveCount(0);
    });
    // Whose the bounce and the invitation are was chosen.
    const after = { ...before, bindings: before.bindings + 2 };
    await expect.poll(inBook, 'nobody was taken in, and nothing noted').toEqual(after);

    await test.step('the deputy is taken in when it is said', async () => {
      await open('absent');
      await sidebar.getByRole('button', { name: 'Add Nora Field' }).click();
      await sidebar.getByTestId('mail-kind').getByRole('button', { name: 'Save' }).click();
      await expect(sidebar.getByRole('button', { name: 'Add Nora Field' })).toHaveCount(0);
      await expect.poll(inBook).toEqual({ ...after, people: after.people + 1 });
    });
  } finally {
    await mailbox.close();
  }
});
