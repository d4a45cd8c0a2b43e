import { isStableWord } from './stable-word';

const LONGEST = 500;

/** A hash with a slash is a route of the app, any other a place in the same page. */
const routeIn = (url: URL): string => (url.hash.includes('/') ? url.hash.slice(1) : '');

/** The path without what only this page has in it; each id, number and name of a record becomes *. */
function withoutIds(path: string): string {
  const parts = path.split('/').map((part) => {
    const [word = ''] = part.split('.');
    const isWord = /^[a-z]{1,2}$/i.test(word) || (!/[-_]/.test(word) && isStableWord(word));
    return part === '' || (isWord && /^\w+(?:\.[a-z]{2,5})?$/i.test(part)) ? part : '*';
  });
  return parts.join('/');
}

/** The names of the query's fields, without what stands in them: many apps have one address for all their pages. */
function fieldsOf(query: URLSearchParams): string {
  const names = [...new Set(query.keys())].filter((name) => isStableWord(name.replace(/^_/, ''))).sort();
  return names.length ? `?${names.join('&')}` : '';
}

/** The page's whole address within its host, as its key where no app is known. */
export const placeOf = (url: URL): string => url.pathname + url.search + (routeIn(url) && url.hash);

/**
 * The kind of page: its path, the names of its query's fields and its hash route, each with ids, numbers and names of records
 * taken out; at most 500 characters.
 */
export function pageKind(url: URL): string {
  const [path = '', query = ''] = routeIn(url).split('?');
  const route = path && `#${withoutIds(path)}${fieldsOf(new URLSearchParams(query))}`;
  return `${withoutIds(url.pathname)}${fieldsOf(url.searchParams)}${route}`.slice(0, LONGEST);
}
