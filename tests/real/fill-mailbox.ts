import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Correspondent, type Mail, MESSAGES } from '../demo/messages.ts';
import type { MailOfKind } from './kinds-of-mail.ts';

const DAY = 24 * 60 * 60 * 1000;

const encodeWord = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
const encodePeople = (people: Correspondent[]) =>
  people.map(({ name, address }) => `${encodeWord(name)} <${address}>`).join(', ');

/** Returns one message in the format of RFC 5322, UTF-8 in 8 bits. */
function writeMessage(mail: Mail & Pick<MailOfKind, 'replyTo'>, date: Date): string {
  const type = mail.html ? 'text/html' : 'text/plain';
  return [
    `From: ${encodePeople([mail.from])}`,
    `To: ${encodePeople(mail.to)}`,
    ...(mail.replyTo ? [`Reply-To: ${encodePeople([mail.replyTo])}`] : []),
    ...(mail.cc ? [`Cc: ${encodePeople(mail.cc)}`] : []),
    `Subject: ${encodeWord(mail.subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${mail.id}@seed.test>`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.html ?? mail.text,
  ].join('\r\n');
}

/** Lays the messages into Anna's Maildir, each with its date as the day of arrival; `now` in milliseconds since 1970. */
export function fillMailbox(root: string, now = Date.now(), mails: readonly Mail[] = MESSAGES): void {
  const maildir = join(root, 'boxes/nordlicht.test/anna.becker/Maildir');
  for (const mail of mails) {
    const folder = mail.folder === 'INBOX' ? maildir : join(maildir, `.${mail.folder}`);
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, part), { recursive: true });
    const date = new Date(now - mail.daysAgo * DAY);
    const seconds = Math.floor(date.getTime() / 1000);
    const path = join(folder, 'cur', `${seconds}.${mail.id}.seed:2,${mail.folder === 'Sent' ? 'S' : ''}`);
    writeFileSync(path, writeMessage(mail, date));
    utimesSync(path, seconds, seconds);
  }
}
