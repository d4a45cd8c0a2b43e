import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { composePage } from './compose-page.ts';
import { listPage } from './list-page.ts';
import { messagePage } from './message-page.ts';
import { anna, type Mail, MESSAGES } from './messages.ts';

export interface Mailbox {
  /** Returns the address of the list with that message in its preview, or of the bare list. */
  listOf(id?: string): string;
  /** Returns the address of the message on a page of its own. */
  messageOf(id: string): string;
  /** Returns the address of the page on which a mail is written. */
  composeTo(address: string): string;
  /** Returns the address of the folder of what was sent; mails that are sent from the demo mailbox stand in it, too. */
  sentFolder(): string;
  close(): Promise<void>;
}

const pages = new URL('./pages/', import.meta.url);
const FILES: Record<string, string> = { '/mailbox.css': 'text/css', '/mailbox.js': 'text/javascript' };

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return new URLSearchParams(text);
}

/**
 * Starts an invented webmail on loopback with the mail of one salesperson. Its pages are ours; they carry the marks by
 * which Roundcube's pages are read, so that the extension treats it as one.
 */
export async function startMailbox(mails: Mail[] = MESSAGES): Promise<Mailbox> {
  const all = mails.map((mail, index) => ({ ...mail, uid: index + 1 }));
  const server = createServer(async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const answer = (type: string, body: string, status = 200) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    const file = FILES[pathname];
    if (file) return answer(file, readFileSync(new URL(`.${pathname}`, pages), 'utf8'));
    if (pathname !== '/') return answer('text/plain', 'Not found', 404);
    const selected = Number(query.get('_uid'));
    const mail = all.find(({ uid }) => uid === selected);
    const folder = query.get('_mbox') === 'Sent' ? 'Sent' : 'INBOX';
    switch (query.get('_action')) {
      case 'send': {
        const form = await readForm(request);
        const [address = '', subject = '', text = ''] = ['_to', '_subject', '_message'].map(
          (name) => form.get(name) ?? '',
        );
        const uid = all.length + 1;
        const to = [{ name: address, address }];
        all.push({ uid, id: `sent-${uid}`, from: anna, to, subject, text, daysAgo: 0, folder: 'Sent' });
        return response.writeHead(303, { location: '/?_task=mail&_mbox=INBOX&_sent=1' }).end();
      }
      case 'compose':
        return answer('text/html', composePage(query.get('_to') ?? ''));
      case 'show':
      case 'preview':
        return mail ? answer('text/html', messagePage(mail)) : answer('text/plain', 'No such message', 404);
      default:
        return answer(
          'text/html',
          listPage(
            all.filter((one) => one.folder === folder),
            { folder, ...(mail && { selected }), ...(query.has('_sent') && { notice: 'Message sent.' }) },
          ),
        );
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The demo mailbox has no port.');
  const base = `http://127.0.0.1:${address.port}/?_task=mail`;
  const uidOf = (id: string) => all.find((mail) => mail.id === id)?.uid ?? 0;
  return {
    listOf: (id) => `${base}&_mbox=INBOX${id ? `&_uid=${uidOf(id)}` : ''}`,
    messageOf: (id) => `${base}&_mbox=INBOX&_uid=${uidOf(id)}&_action=show`,
    composeTo: (to) => `${base}&_action=compose&_to=${encodeURIComponent(to)}`,
    sentFolder: () => `${base}&_mbox=Sent`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
