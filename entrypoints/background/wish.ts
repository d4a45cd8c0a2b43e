import type { Wish } from '../../lib/messages';

/** Names are short: a longer selection is a passage that somebody reads. */
const LONGEST_NAME = 100;

/** Returns the selected text where it may be a name or an address, else ''. */
export function nameInSelection(text: string): string {
  const name = text.trim();
  return name.length > LONGEST_NAME || name.includes('\n') ? '' : name;
}

/** Returns the wish to flag somebody by name or by address, as it is or in a "mailto:" link; '' for whoever the page is about. */
export function flagWish(about: string): Wish {
  const [, address] = /^mailto:([^?]*)/i.exec(about) ?? [];
  return { kind: 'flag', id: crypto.randomUUID(), about: (address ?? about).trim().slice(0, 300) };
}

/** Returns the wish to keep a text of a page, with its address where it is one of the web, and its title or else its host. */
export function factWish(from: { text: string; url?: string | undefined; title?: string | undefined }): Wish {
  const page = URL.parse(from.url ?? '');
  const isKept = page !== null && /^https?:$/.test(page.protocol) && page.href.length <= 2000;
  return {
    kind: 'fact',
    id: crypto.randomUUID(),
    text: from.text.trim().slice(0, 5000),
    ...(isKept && { url: page.href }),
    title: (from.title?.trim() || page?.host || '').slice(0, 300),
  };
}
