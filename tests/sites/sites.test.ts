/// <reference types="vite/client" />
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../entrypoints/page.content/read-page';
import { PageSubject } from '../../lib/domain/records/page-subject';
import { sites } from '../../lib/sites/index';
import { siteFor } from '../../lib/sites/known-sites';
import type { Draft } from '../../lib/sites/site';
import { openPage } from '../page/open-page';

interface Case {
  says: string;
  /** The address that the page would have in real life. */
  url: string;
  expected: { pageKey: string | null; subject: PageSubject | null; self: string[] };
  draft?: Draft;
  /** The text of the open message, what it quotes marked with "> ". */
  message?: string;
  /** What the page says about a draft that was just sent: the one given here. */
  afterSending?: { draft: Draft; says: 'sent' | 'refused' | null };
}

const cases = Object.entries(import.meta.glob<Case>('./*/*.json', { eager: true, import: 'default' }));

afterEach(() => document.body.replaceChildren());

describe.each(sites)('$id', (site) => {
  const own = cases.filter(([path]) => path.split('/')[1] === site.id);

  it('has at least two pages that it reads and one that it does not', () => {
    const read = own.filter(([, { expected }]) => expected.subject);
    expect(read.length).toBeGreaterThanOrEqual(2);
    expect(own.length).toBeGreaterThan(read.length);
  });

  it.each(own.map(([path, { says, ...rest }]) => ({ says, path, ...rest })))('$says', async (given) => {
    const { doc } = await openPage(given.path.replace('./', '/tests/sites/').replace('.json', '.html'));
    const url = new URL(given.url);
    expect(siteFor(doc, url).id).toBe(site.id);
    const reading = readPage(site, doc, url);
    expect(reading).toEqual({ ...given.expected, ...(given.message && { message: given.message }) });
    expect(reading.subject && PageSubject.parse(reading.subject)).toEqual(reading.subject);
    expect(site.draft?.(doc) ?? undefined).toEqual(given.draft);
    const { afterSending } = given;
    if (afterSending) expect(site.sending?.confirmed?.(doc, afterSending.draft)).toBe(afterSending.says);
  });
});

it('chooses by host only where host and scheme are the site’s own', () => {
  const choose = (url: string) => siteFor(document, new URL(url)).id;
  expect(choose('https://mail.google.com/mail/u/0/')).toBe('gmail');
  expect(choose('http://mail.google.com/mail/u/0/')).toBe('ladder');
  expect(choose('https://mail.google.com.other.test/mail/u/0/')).toBe('ladder');
  expect(choose('https://other.test/?_task=mail&_mbox=INBOX')).toBe('ladder');
});
