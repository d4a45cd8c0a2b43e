import type { PageSubject, ShownName, SiteAdapter } from './site';

/** What the ladder found on a page of an app that is known, to be asked about only: the one address stands among what is shown. */
function askedAbout({ people, title, shown = [] }: PageSubject): PageSubject {
  const addresses = new Set(people.flatMap(({ email }) => email ?? []));
  const [address = '', ...others] = addresses;
  const lone: ShownName[] = address && others.length === 0 ? [{ by: 'link', text: address }] : [];
  const all = [...lone, ...shown];
  return { people: [], rung: 'title', ...(title && { title }), ...(all.length && { shown: all }) };
}

/**
 * The adapter, and the ladder on those pages of its app that it does not know, once `ladder` returns it: there nothing is claimed. Where
 * the adapter knows a record by its title alone, what the page shows is added.
 */
export function orLadder(site: SiteAdapter, ladder: () => SiteAdapter | undefined): SiteAdapter {
  return {
    ...site,
    pageKey: (url, doc) => site.pageKey(url, doc) ?? ladder()?.pageKey(url, doc) ?? null,
    read(doc, url) {
      const own = site.pageKey(url, doc) === null ? undefined : site.read(doc, url);
      if (own !== undefined && own?.rung !== 'title') return own;
      const found = ladder()?.read(doc, url);
      if (!own) return found ? askedAbout(found) : null;
      return { ...own, ...(found?.shown && { shown: found.shown }) };
    },
  };
}
