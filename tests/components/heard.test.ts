import { expect, it } from 'vitest';
import { hear, nothingHeard } from '../../components/sidebar/heard';
import type { FromPage, Send } from '../../lib/messages';

const who = { site: 'mail', host: 'mail.test' };
const draft = { to: [], subject: 'Offer', text: '', attachments: [] };
const send = (id: string): Send => ({ id, draft, state: 'sent', at: 1 });
const hearAll = (...messages: FromPage[]) => messages.reduce(hear, nothingHeard);
const left: FromPage = { kind: 'page.left', ...who };
const sent = (id: string): FromPage => ({ kind: 'mail.sent', ...who, send: send(id) });
const picked: FromPage = {
  kind: 'field.picked',
  ...who,
  field: 'name',
  selector: '#name',
  pageKind: '/contacts/*',
  text: 'Ágnes',
};

it('keeps a sent mail when the page moves on, and the latest of two', () => {
  expect(hearAll(sent('a'), left)).toMatchObject({ page: left, sent: { id: 'a' } });
  expect(hearAll(sent('a'), sent('b')).sent?.id).toBe('b');
});

it('forgets a mail that was taken back, and no other', () => {
  expect(hearAll(sent('a'), { kind: 'mail.unsent', ...who, id: 'a' }).sent).toBeNull();
  expect(hearAll(sent('b'), { kind: 'mail.unsent', ...who, id: 'a' }).sent?.id).toBe('b');
  expect(hearAll({ kind: 'mail.unsent', ...who, id: 'a' })).toEqual(nothingHeard);
});

it('follows the open draft until it is closed, beside the page', () => {
  const open: FromPage = { kind: 'draft.changed', ...who, draft };
  expect(hearAll(left, open)).toMatchObject({ page: left, draft });
  expect(hearAll(open, { kind: 'draft.changed', ...who, draft: null }).draft).toBeNull();
});

it('keeps what was pointed at until pointing ends', () => {
  expect(hearAll(picked).picked).toEqual(picked);
  const ended: FromPage = { kind: 'teaching.ended', ...who };
  expect(hearAll(picked, ended).picked).toEqual(ended);
});

it('keeps the page’s structure for a report', () => {
  expect(hearAll({ kind: 'page.snippet', ...who, html: '<p>' }).snippet).toBe('<p>');
});

it('keeps a wish as long as the page is about the same', () => {
  const made: FromPage = { kind: 'wish.made', wish: { kind: 'flag', id: 'a', about: '' } };
  const about = (pageKey: string): FromPage => ({
    kind: 'page.changed',
    ...who,
    pageKey,
    subject: { people: [] },
    self: [],
  });
  expect(hearAll(left, made, about('a'), about('a')).wish?.id).toBe('a');
  expect(hearAll(about('a'), made, about('b')).wish).toBeNull();
  expect(hearAll(about('a'), made, left).wish).toBeNull();
});
