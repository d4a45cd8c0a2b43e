import { anna, type Correspondent, type Mail } from '../demo/messages.ts';

/** A mail of the folder "Kinds": what comes in beside the letters of clients, and what the sidebar has to make of it. */
export interface MailOfKind extends Mail {
  replyTo?: Correspondent;
  /** The state of the sidebar beside it. */
  state: 'matched' | 'several' | 'unknown' | 'nobody';
  /** The account that is claimed, asked about, or told as in copy. */
  account?: string;
  /** The kind of mail, where no person wrote it and its account is sure. */
  kind?: 'absent' | 'bounce' | 'receipt' | 'notice';
  /** Words that the sidebar says of it. */
  says?: string;
  /** SOGo shows neither where answers go to nor the address behind a receiver's name: it can tell nobody of it, and nobody is claimed. */
  isHiddenInSogo?: true;
}

export const FOLDER_OF_KINDS = 'Kinds' as const;

const BRIGHTWATER = 'Brightwater';
const KOVACS = 'Kovács Bau Kft.';
const MUSTER = 'Muster Maschinen AG';
const agnes = { name: 'Kovács Ágnes', address: 'agnes.kovacs@kovacs-bau.test' };
const mueller = { name: 'Jürgen Müller', address: 'j.mueller@muster-maschinen.test' };
const tom = { name: 'Tom Okafor', address: 'tom.okafor@brightwater.test' };
const henrik = { name: 'Henrik Sørensen', address: 'henrik@nordlicht.test' };
const maja = { name: 'Maja Lindqvist', address: 'maja@lindqvist.test' };
const daemon = { name: 'Mail Delivery System', address: 'MAILER-DAEMON@mx.nordlicht.test' };

const received: Pick<MailOfKind, 'to' | 'daysAgo' | 'folder'> = { to: [anna], daysAgo: 0, folder: FOLDER_OF_KINDS };

/** The last day away: a week from now, as it is written in a mail in English. */
const away = new Date(Date.now() + 8 * 86_400_000).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

/** One of each kind, in several languages, as their programs write them. */
export const KINDS_OF_MAIL: readonly MailOfKind[] = [
  {
    ...received,
    ...{ id: 'kind-stranger', from: maja, cc: [tom], subject: 'Tender for the harbour', state: 'unknown' },
    isHiddenInSogo: true,
    ...{
      account: BRIGHTWATER,
      text: 'Hello Anna,\n\nTom knows the site. May I send you the tender?\n\nMaja Lindqvist\n',
    },
  },
  {
    ...received,
    ...{ id: 'kind-reply-to', from: { name: 'Website', address: 'wordpress@nordlicht.test' }, state: 'several' },
    ...{ replyTo: tom, subject: 'New message from the website', account: BRIGHTWATER },
    isHiddenInSogo: true,
    ...{ text: 'Please call me back about two more seats.\n', says: 'tom.okafor@brightwater.test' },
  },
  {
    ...received,
    ...{ id: 'kind-forward', from: henrik, subject: 'WG: Preis für zwei Lizenzen', state: 'several', account: MUSTER },
    text: 'Anna, das ist für dich.\n\n-----Ursprüngliche Nachricht-----\nVon: Jürgen Müller <j.mueller@muster-maschinen.test>\nGesendet: Freitag, 27. November 2026 09:12\nAn: Henrik Sørensen <henrik@nordlicht.test>\nBetreff: Preis für zwei Lizenzen\n\nGuten Tag, was kosten zwei weitere Lizenzen?\n',
    says: 'j.mueller@muster-maschinen.test',
  },
  {
    ...received,
    ...{ id: 'kind-form', from: { name: 'Kontaktskjema', address: 'wordpress@nordlicht.test' }, state: 'several' },
    ...{ subject: 'Ny henvendelse', account: KOVACS, says: 'agnes.kovacs@kovacs-bau.test' },
    text: 'Navn: Kovács Ágnes\nE-post: agnes.kovacs@kovacs-bau.test\nMelding: Vi trenger et tilbud.\n',
  },
  {
    ...received,
    id: 'kind-rewritten',
    from: { name: 'Tom Okafor', address: 'SRS0=k3x1=7q=brightwater.test=tom.okafor@relay.test' },
    ...{ subject: 'Seats for the new office', text: 'Anna, two more, please.\n\nTom\n', state: 'several' },
    ...{ account: BRIGHTWATER, says: 'brightwater.test' },
  },
  {
    ...received,
    ...{ id: 'kind-absent', from: tom, subject: 'Automatic reply: Renewal with two more seats', state: 'matched' },
    ...{ account: BRIGHTWATER, kind: 'absent', says: 'Priya Nair' },
    text: `I am out of the office until ${away} and will answer after my return. In urgent cases please contact Priya Nair, priya@brightwater.test.\n`,
  },
  {
    ...received,
    ...{ id: 'kind-bounce', from: daemon, subject: 'Undelivered Mail Returned to Sender', state: 'several' },
    ...{ account: KOVACS, says: agnes.address },
    text: 'This is the mail system at host mx.nordlicht.test.\n\nI am sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<agnes.kovacs@kovacs-bau.test>: host mx.kovacs-bau.test said: 550 5.1.1 User unknown\n',
  },
  {
    ...received,
    ...{ id: 'kind-bounce-stranger', from: daemon, subject: 'Delivery Status Notification (Failure)', state: 'nobody' },
    text: 'Address not found\n\nYour message could not be delivered to nobody@elsewhere.test because the address could not be found.\n',
  },
  {
    ...received,
    ...{ id: 'kind-receipt', from: mueller, subject: 'Gelesen: Angebot über drei Lizenzen', state: 'matched' },
    ...{ account: MUSTER, kind: 'receipt', text: 'Ihre Nachricht wurde am 27.11.2026 um 09:12 gelesen.\n' },
  },
  {
    ...received,
    ...{ id: 'kind-invitation', from: { name: 'Google Calendar', address: 'calendar-notification@google.com' } },
    ...{ subject: 'Invitation: Offer review @ Tue 1 Dec 2026 10:00 - 11:00 (CET)', state: 'several' },
    text: 'You have been invited to the following event.\n\nOffer review\nWhen: Tue 1 Dec 2026 10:00 - 11:00\nWho:\n* tom.okafor@brightwater.test - organizer\n* anna.becker@nordlicht.test\n',
    ...{ account: BRIGHTWATER, says: tom.address },
  },
  {
    ...received,
    ...{ id: 'kind-notice', from: { name: 'Brightwater Portal', address: 'no-reply@brightwater.test' } },
    ...{
      subject: 'Your order was shipped',
      text: 'This is an automated message. Please do not reply to this e-mail.\n',
    },
    ...{ state: 'matched', account: BRIGHTWATER, kind: 'notice' },
  },
];
