import type { KeptDraft } from '../domain/keeping/kept-draft';
import { goneBefore } from '../domain/keeping/trash';
import { book } from './schema';

/** Keeps what stands in a form, and forgets what was left in others as long ago as the trash forgets. */
export function keepDraft(draft: KeptDraft): Promise<void> {
  return book.transaction('rw', book.drafts, async () => {
    await book.drafts.put(draft);
    await book.drafts.where('at').below(goneBefore(draft.at)).delete();
  });
}

/** Under what a contact was kept that was begun beside a meeting, before there was one form of it on the page. */
const formerId = (id: string): string => id.replace(/^touches /, 'meeting ');

/** Returns what was left in a form; undefined for nothing. */
export async function recallDraft(id: string): Promise<KeptDraft | undefined> {
  const draft = (await book.drafts.get(id)) ?? (await book.drafts.get(formerId(id)));
  return draft && { ...draft, id };
}

/** Forgets what was left in a form: it was saved, or nobody wants it. */
export const forgetDraft = (id: string): Promise<void> => book.drafts.bulkDelete([id, formerId(id)]);

/** Returns under what something is left in forms. */
export const keptDraftIds = (): Promise<string[]> => book.drafts.toCollection().primaryKeys();
