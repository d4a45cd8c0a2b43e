import { expect, it } from 'vitest';
import { tidyDraft } from '../../entrypoints/page.content/tidy-draft';
import { openDraft, watchDraft } from '../../entrypoints/page.content/watch-draft';
import { Draft } from '../../lib/domain/records/draft';
import { FromPage } from '../../lib/messages';
import type { Draft as PageDraft, SiteAdapter } from '../../lib/sites/site';

const draft = (given: Partial<PageDraft> = {}): PageDraft => ({
  to: [],
  subject: '',
  text: '',
  attachments: [],
  ...given,
});
const site = (read: () => PageDraft | null): SiteAdapter => ({
  id: 'mail',
  pageKey: () => null,
  read: () => null,
  draft: read,
});

it('keeps every draft valid, whatever lengths the page puts into it', () => {
  const long = '\u{1F680}'.repeat(10_000);
  const tidy = tidyDraft(
    draft({
      to: Array.from({ length: 1000 }, (_, i) => ({ email: `p${i}@firm.test`, name: long, role: 'to' })),
      subject: `a${long}`,
      text: `a${long}`,
      attachments: Array.from({ length: 100 }, () => `a${long}`),
    }),
  );
  expect(Draft.parse(tidy)).toEqual(tidy);
  expect(tidy.to).toHaveLength(200);
  expect(tidy.subject).toHaveLength(500);
  expect(tidy.text).toHaveLength(8000);
  expect(tidy.attachments).toHaveLength(50);
  for (const text of [tidy.subject, tidy.text, tidy.attachments[0]]) expect(text?.isWellFormed()).toBe(true);
});

it('takes invisible letters out of subject and names, names each receiver once, and drops files without a name', () => {
  const tidy = tidyDraft(
    draft({
      to: [
        { email: 'Agnes@Kovacs-Bau.test', name: 'Ágnes\u202E', role: 'to' },
        { email: 'agnes@kovacs-bau.test', role: 'cc' },
      ],
      subject: ' Of\u00ADfer\n AN-17 ',
      text: 'line\n> kept',
      attachments: ['\u200B', ' AN-17.pdf '],
    }),
  );
  expect(tidy).toEqual({
    to: [{ email: 'agnes@kovacs-bau.test', name: 'Ágnes', role: 'to' }],
    subject: 'Offer AN-17',
    text: 'line\n> kept',
    attachments: ['AN-17.pdf'],
  });
});

it('reads no draft where none is open, where the app has none, and where its adapter throws', () => {
  const fail = () => {
    throw new Error('the markup changed');
  };
  expect(
    openDraft(
      site(() => null),
      document,
    ),
  ).toBeNull();
  expect(openDraft(site(fail), document)).toBeNull();
  expect(openDraft({ id: 'mail', pageKey: () => null, read: () => null }, document)).toBeNull();
});

it('says what a draft reads each time it reads differently, and that it is closed', () => {
  let open: PageDraft | null = null;
  const told: FromPage[] = [];
  const look = watchDraft({
    doc: document,
    site: site(() => open),
    who: { site: 'mail', host: 'mail.test' },
    onChange: (message) => told.push(FromPage.parse(message)),
  });
  for (const next of [null, draft(), draft(), draft({ subject: 'Offer' }), null, null]) {
    open = next;
    look();
  }
  const subjects = told.map((message) => (message.kind === 'draft.changed' ? message.draft?.subject : message.kind));
  expect(subjects).toEqual(['', 'Offer', undefined]);
});
