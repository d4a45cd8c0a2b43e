import { dayOf, escapeHtml, pageOf } from './html.ts';
import type { Correspondent, Mail } from './messages.ts';

const contact = ({ name, address }: Correspondent) =>
  `<span class="adr"><a class="rcmContactAddress" href="mailto:${escapeHtml(address)}" title="${escapeHtml(address)}">${escapeHtml(name)}</a></span>`;

function headerLine(role: 'from' | 'to' | 'cc', people: Correspondent[]): string {
  if (people.length === 0) return '';
  return `<tr><td class="header-title">${role}</td><td class="header ${role}">${people.map(contact).join(', ')}</td></tr>`;
}

const initials = (name: string) =>
  name
    .split(/[\s,]+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');

/** Returns the page of one message, for the preview frame and for a window of its own. */
export function messagePage(mail: Mail): string {
  const { from, to, cc = [], subject, text, daysAgo } = mail;
  return pageOf({
    title: subject,
    kind: 'action-show',
    body: `<article>
<header id="message-header">
<h2 class="subject"><span class="voice">Subject: </span>${escapeHtml(subject)}</h2>
<span class="avatar" aria-hidden="true">${escapeHtml(initials(from.name))}</span>
<table class="headers-table"><tbody>
${headerLine('from', [from])}${headerLine('to', to)}${headerLine('cc', cc)}
<tr><td class="header-title">date</td><td class="header date">${dayOf(daysAgo)}</td></tr>
</tbody></table>
</header>
<div id="messagebody"><pre>${escapeHtml(text)}</pre></div>
</article>`,
  });
}
