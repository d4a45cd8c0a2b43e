import { has, https, OUTLOOK } from './known-by';
import type { KnownSite } from './site';

/**
 * The web mails that we know by name: by their host, or by what their pages hold on any host. Who looks at the address before the page
 * comes before who searches all of it.
 */
export const knownMail: readonly KnownSite[] = [
  { id: 'gmail', matches: https('mail.google.com') },
  {
    id: 'roundcube',
    matches: [],
    room: 'push',
    // The skins larry and classic have no mark on the body.
    recognises: (doc, url) =>
      url.searchParams.get('_task') === 'mail'
        ? has(doc, 'body.task-mail, #mailboxlist, #messageheader, #messagecontframe, form [name="_to"]')
        : has(doc, 'body.task-mail') && has(doc, '#messagecontframe, #mailboxlist'),
  },
  {
    id: 'sogo',
    matches: [],
    room: 'push',
    recognises: (doc) => has(doc, '[ng-app^="SOGo."]:not([ng-app="SOGo.SchedulerUI"])'),
  },
  {
    id: 'outlook',
    matches: OUTLOOK,
    recognises: (doc) => has(doc, '[src*="/owamail/"], [href*="/owamail/"], [content*="owamail"]'),
  },
  { id: 'proton', matches: https('mail.proton.me') },
  { id: 'yahoo', matches: https('mail.yahoo.com') },
  {
    id: 'fastmail',
    matches: https('app.fastmail.com', 'beta.fastmail.com', 'betaapp.fastmail.com'),
  },
  {
    id: 'zohomail',
    matches: https('mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in', 'mail.zoho.com.au'),
  },
];
