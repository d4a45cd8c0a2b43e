import * as z from 'zod/mini';
import { ChangedSinceError } from './db/write/change';
import { isSame } from './db/write/is-same';
import { textUpTo } from './domain/records/text-up-to';
import { keepTaught, onTaughtChanged, recallAllTaught, recallTaught } from './platform/taught-pages';

const Selector = textUpTo(500);

/** Where the fields stand on one kind of page: selectors only, never what stands there. */
export const TaughtFields = z.object({
  name: z.optional(Selector),
  email: z.optional(Selector),
  company: z.optional(Selector),
});
export type TaughtFields = z.infer<typeof TaughtFields>;

/** All that the user taught of one host, by kind of page. */
const TaughtHost = z.record(textUpTo(500), TaughtFields);
type TaughtHost = z.infer<typeof TaughtHost>;

/** One kind of page that the user taught. */
export interface TaughtPage {
  host: string;
  pageKind: string;
  fields: TaughtFields;
}

const parsed = (kept: unknown): TaughtHost => TaughtHost.safeParse(kept).data ?? {};

/**
 * Keeps the fields of one kind of page that `change` makes of those of now, undefined for none, and resolves to the way back to those
 * before; that rejects with a ChangedSinceError where another tab has changed them since.
 */
function become(host: string, pageKind: string, change: (now: TaughtFields | undefined) => TaughtFields | undefined) {
  // The pages of a host are kept together: two tabs that change them at once come one after the other.
  return navigator.locks.request(`taught:${host}`, async () => {
    const { [pageKind]: before, ...others } = parsed(await recallTaught(host));
    const fields = change(before);
    const pages = fields ? { ...others, [pageKind]: fields } : others;
    await keepTaught(host, Object.keys(pages).length ? pages : undefined);
    const undo = async () => {
      await become(host, pageKind, (now) => {
        if (!isSame(now, fields)) throw new ChangedSinceError();
        return before;
      });
    };
    return { undo };
  });
}

/** Keeps where fields stand on a kind of page, beside those taught before; resolves to the way to take that back. */
export const teachPage = ({ host, pageKind, fields }: TaughtPage): Promise<{ undo(): Promise<void> }> =>
  become(host, pageKind, (now) => ({ ...now, ...fields }));

/** Forgets a kind of page; resolves to the way to take that back. */
export const forgetPage = ({ host, pageKind }: TaughtPage): Promise<{ undo(): Promise<void> }> =>
  become(host, pageKind, () => undefined);

/** Returns every kind of page that the user taught, by host and kind. */
export async function listTaught(): Promise<TaughtPage[]> {
  const hosts = Object.entries(await recallAllTaught());
  const pages = hosts.flatMap(([host, kept]) =>
    Object.entries(parsed(kept)).map(([pageKind, fields]) => ({ host, pageKind, fields })),
  );
  return pages.sort((a, b) => `${a.host} ${a.pageKind}`.localeCompare(`${b.host} ${b.pageKind}`));
}

/** Calls `listener` after every change, until the returned function is called. */
export const onTaughtChange = (listener: () => void): (() => void) => onTaughtChanged(() => listener());
