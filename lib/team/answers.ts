import { TeamError } from './team-error';

/** A server's answer is not trusted to be what was asked for: each is read here, or refused as odd. */
type Said = { readonly [field: string]: unknown };

const odd = (): never => {
  throw new TeamError('odd');
};
const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null;
const said = (value: unknown): Said => (isSaid(value) ? value : odd());
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : odd());
const text = (value: unknown): string => (typeof value === 'string' ? value : odd());
/** A place in the order of changes: a number or a text of the server's own. */
const place = (value: unknown): string => (typeof value === 'number' ? String(value) : text(value));

/** A document that has changed, with the revisions at its ends, deleted ones too. */
export interface Changed {
  id: string;
  revs: string[];
}

/** Reads what has changed, and up to where. */
export function readChanges(answer: unknown): { changes: Changed[]; last: string } {
  const { results, last_seq: last } = said(answer);
  const changes = list(results).map((row) => {
    const { id, changes: revs } = said(row);
    return { id: text(id), revs: list(revs).map((one) => text(said(one)['rev'])) };
  });
  return { changes, last: place(last) };
}

/** One revision of a document; without data where it was deleted. */
export interface Got {
  id: string;
  rev: string;
  data?: string;
}

/** Reads documents; one that the server no longer has is left out. */
export function readDocs(answer: unknown): Got[] {
  return list(said(answer)['results']).flatMap((row) =>
    list(said(row)['docs']).flatMap((one) => {
      const { ok } = said(one);
      if (ok === undefined) return [];
      const { _id: id, _rev: rev, _deleted: isDeleted, s: data } = said(ok);
      return [{ id: text(id), rev: text(rev), ...(isDeleted !== true && { data: text(data) }) }];
    }),
  );
}

/** Reads which of the revisions that were named are missing, as "id rev". */
export function readMissing(answer: unknown): Set<string> {
  const missing = Object.entries(said(answer)).flatMap(([id, row]) =>
    list(said(row)['missing']).map((rev) => `${id} ${text(rev)}`),
  );
  return new Set(missing);
}

/** Reads what became of documents that were written: nothing is said of those that were taken. */
export function readWritten(answer: unknown): void {
  for (const row of list(answer)) {
    const { error } = said(row);
    if (error === 'forbidden' || error === 'unauthorized') throw new TeamError('refused');
    if (error !== undefined) odd();
  }
}

/** What a device keeps at the server for itself: how often it was there, as the server and the device must agree. */
export interface Kept {
  count: number;
  rev?: string;
}

/** Reads what a device kept at the server. */
export function readKept(answer: unknown): Kept {
  const { count, _rev: rev } = said(answer);
  return { count: typeof count === 'number' ? count : odd(), rev: text(rev) };
}

/** Says whether an answer speaks of a database that is not there, rather than of a document. */
export const isOfNoDatabase = (answer: unknown): boolean =>
  !(isSaid(answer) && (answer['reason'] === 'missing' || answer['reason'] === 'deleted'));
