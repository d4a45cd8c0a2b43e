import { escapeHtml, pageOf } from './html.ts';
import { anna } from './messages.ts';

/** Returns the page on which a mail is written, addressed to `to` already where that is given. */
export function composePage(to: string): string {
  return pageOf({
    title: 'New message',
    kind: 'action-compose',
    body: `<form class="editor" method="post" action="/?_task=mail&amp;_action=send">
<h1>New message</h1>
<label>From <input id="_from" name="_from" value="${anna.name} &lt;${anna.address}&gt;" readonly></label>
<label>To <input id="_to" name="_to" value="${escapeHtml(to)}"></label>
<label>Subject <input id="compose-subject" name="_subject"></label>
<label class="text">Text <textarea id="composebody" name="_message" rows="12"></textarea></label>
<button class="send" onclick="return rcmail.command('send','',this,event)">Send</button>
</form>`,
  });
}
