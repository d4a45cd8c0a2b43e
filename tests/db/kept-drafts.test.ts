import { expect, it } from 'vitest';
import { forgetDraft, keepDraft, recallDraft } from '../../lib/db/kept-drafts';
import { book } from '../../lib/db/schema';

const draft = (id: string, at: string) => ({ id, at, typed: { text: 'half a word' } });

it('what is typed is kept under its form until it is forgotten', async () => {
  await keepDraft(draft('facts k', '2026-11-20T09:00:00Z'));
  await keepDraft({ ...draft('facts k', '2026-11-20T09:00:01Z'), typed: { text: 'half a word more' } });
  expect((await recallDraft('facts k'))?.typed).toEqual({ text: 'half a word more' });
  expect(await recallDraft('facts l')).toBeUndefined();
  await forgetDraft('facts k');
  expect(await recallDraft('facts k')).toBeUndefined();
});

it('what was left for longer than the trash keeps goes as something else is typed', async () => {
  await keepDraft(draft('facts old', '2026-10-01T09:00:00Z'));
  await keepDraft(draft('facts younger', '2026-11-01T09:00:00Z'));
  await keepDraft(draft('facts now', '2026-11-20T09:00:00Z'));
  expect(await book.drafts.toCollection().primaryKeys()).toEqual(['facts now', 'facts younger']);
});

it('a contact that was begun beside a meeting, and kept under its name, comes back as the contact that it is', async () => {
  await keepDraft(draft('meeting k', '2026-11-20T09:00:00Z'));
  expect(await recallDraft('touches k')).toEqual(draft('touches k', '2026-11-20T09:00:00Z'));
  await keepDraft({ ...draft('touches k', '2026-11-20T09:01:00Z'), typed: { text: 'a word' } });
  expect((await recallDraft('touches k'))?.typed).toEqual({ text: 'a word' });
  await forgetDraft('touches k');
  expect(await recallDraft('touches k')).toBeUndefined();
});
