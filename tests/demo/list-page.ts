import { dayOf, escapeHtml, pageOf } from './html.ts';
import { anna, type Mail } from './messages.ts';

/** The number of a message in its folder, as the address shows it. */
export interface NumberedMail extends Mail {
  uid: number;
}

const row = ({ uid, from, subject, daysAgo }: NumberedMail, selected?: number) =>
  `<tr id="rcmrow${uid}" class="message${uid === selected ? ' selected' : ''}"><td class="subject">
<a href="/?_task=mail&amp;_mbox=INBOX&amp;_uid=${uid}&amp;_action=show" data-uid="${uid}">
<span class="fromto"><span class="adr"><span class="rcmContactAddress" title="${escapeHtml(from.address)}">${escapeHtml(from.name)}</span></span></span>
<span class="date">${dayOf(daysAgo)}</span>
<span class="subject">${escapeHtml(subject)}</span></a></td></tr>`;

const FOLDERS = ['Inbox', 'Drafts', 'Sent', 'Archive'];

/** Returns the page with folders, list and the preview frame; `notice` stands above it for a moment. */
export function listPage(mails: NumberedMail[], { selected, notice }: { selected?: number; notice?: string }): string {
  const source = selected ? `/?_task=mail&amp;_mbox=INBOX&amp;_uid=${selected}&amp;_action=preview` : 'about:blank';
  const folders = FOLDERS.map((name, index) => `<li${index === 0 ? ' class="selected"' : ''}>${name}</li>`);
  const rows = [...mails].reverse().map((mail) => row(mail, selected));
  return pageOf({
    title: 'Demo mailbox',
    kind: 'action-none',
    body: `<div class="columns">
<nav><p class="brand">Nordlicht <b>Mail</b></p><span class="header-title username">${anna.address}</span>
<a class="compose" href="/?_task=mail&amp;_action=compose">New message</a>
<ul id="mailboxlist">${folders.join('')}</ul></nav>
<section class="list"><h1>Inbox</h1><table id="messagelist"><tbody>${rows.join('\n')}</tbody></table></section>
<section class="reading"><iframe id="messagecontframe" name="messagecontframe" title="Message" src="${source}"></iframe></section>
</div>
<div id="messagestack">${notice ? `<div class="confirmation" role="alert">${escapeHtml(notice)}</div>` : ''}</div>`,
  });
}
