import { dayOf, escapeHtml, pageOf } from './html.ts';
import { anna, type Mail } from './messages.ts';

/** The number of a message, as the address shows it. */
export interface NumberedMail extends Mail {
  uid: number;
}

/** One line of the list: in the folder of what was sent it names the receiver, as Roundcube does. */
function row({ uid, from, to, subject, daysAgo, folder }: NumberedMail, selected?: number): string {
  const { name, address } = (folder === 'Sent' ? to[0] : undefined) ?? from;
  return `<tr id="rcmrow${uid}" class="message${uid === selected ? ' selected' : ''}"><td class="subject">
<a href="/?_task=mail&amp;_mbox=${folder}&amp;_uid=${uid}&amp;_action=show" data-uid="${uid}">
<span class="fromto"><span class="adr"><span class="rcmContactAddress" title="${escapeHtml(address)}">${escapeHtml(name)}</span></span></span>
<span class="date">${dayOf(daysAgo)}</span>
<span class="subject">${escapeHtml(subject)}</span></a></td></tr>`;
}

const FOLDERS: readonly [name: string, folder?: Mail['folder']][] = [
  ['Inbox', 'INBOX'],
  ['Drafts'],
  ['Sent', 'Sent'],
  ['Archive'],
];

/** Returns the page with folders, list and the preview frame; `notice` stands above it for a moment. */
export function listPage(
  mails: NumberedMail[],
  { folder, selected, notice }: { folder: Mail['folder']; selected?: number; notice?: string },
): string {
  const source = selected ? `/?_task=mail&amp;_mbox=${folder}&amp;_uid=${selected}&amp;_action=preview` : 'about:blank';
  const folders = FOLDERS.map(([name, mbox]) => {
    const label = mbox ? `<a href="/?_task=mail&amp;_mbox=${mbox}">${name}</a>` : name;
    return `<li${mbox === folder ? ' class="selected"' : ''}>${label}</li>`;
  });
  const rows = [...mails].reverse().map((mail) => row(mail, selected));
  return pageOf({
    title: 'Demo mailbox',
    kind: 'action-none',
    body: `<div class="columns">
<nav><p class="brand">Nordlicht <b>Mail</b></p><span class="header-title username">${anna.address}</span>
<a class="compose" href="/?_task=mail&amp;_action=compose">New message</a>
<ul id="mailboxlist">${folders.join('')}</ul></nav>
<section class="list"><h1>${folder === 'Sent' ? 'Sent' : 'Inbox'}</h1><table id="messagelist" tabindex="0"><tbody>${rows.join('\n')}</tbody></table></section>
<section class="reading"><iframe id="messagecontframe" name="messagecontframe" title="Message" src="${source}"></iframe></section>
</div>
<div id="messagestack">${notice ? `<div class="confirmation" role="alert">${escapeHtml(notice)}</div>` : ''}</div>`,
  });
}
