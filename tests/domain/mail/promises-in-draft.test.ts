import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../../lib/domain/mail/promises-in-draft';
import { promising, promisingNothing } from './draft-sentences';

/** A Thursday. */
const today = Temporal.PlainDate.from('2026-11-19');
const calendar = { workingDays: [1, 2, 3, 4, 5], daysOff: [], daysWorked: [] };
const find = (text: string) => promisesIn(text, today, calendar);

describe.each(Object.entries(promising))('a promise in %s', (_, sentences) => {
  it.each(sentences)('%s', (sentence, due) => {
    const [found, ...others] = find(`Hello!\n\n${sentence}\n\nRegards`);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ text: sentence.replace(/^- /, ''), due });
    for (const words of found?.words ?? []) expect(sentence).toContain(words);
  });
});

describe.each(Object.entries(promisingNothing))('no promise in %s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(find(`Hello!\n\n${sentence}`)).toEqual([]);
  });
});

it('keeps a sentence together over a line that was broken by its width, and ends it at the next line elsewhere', () => {
  const wide =
    'Thank you for the visit. I will send you the offer for the two cranes and\nthe roll-out plan by Monday.';
  expect(find(wide)).toMatchObject([
    { text: 'I will send you the offer for the two cranes and the roll-out plan by Monday.', due: '2026-11-23' },
  ]);
  expect(find('I will send it tomorrow\nBest regards\nAnna')).toMatchObject([{ text: 'I will send it tomorrow' }]);
});

it('says which words promise', () => {
  expect(find('Das Angebot schicke ich Ihnen bis Freitag.')[0]?.words).toEqual(['schicke ich', 'Freitag']);
});

it.each<[string, string, string | null, string[]]>([
  ['"by" before "on"', 'On Monday I will send it by Friday.', '2026-11-20', ['I will send', 'Friday']],
  [
    '"by" before "on", wherever it stands',
    'I will send it on Monday by Friday.',
    '2026-11-20',
    ['I will send', 'Friday'],
  ],
  ['the nearest behind', 'I will send it on Monday or on Tuesday.', '2026-11-23', ['I will send', 'Monday']],
  [
    'what stands behind before what stands before',
    'On Monday I will call you on Tuesday.',
    '2026-11-24',
    ['I will call', 'Tuesday'],
  ],
  ['the nearest before', 'On Monday or on Tuesday I will call you.', '2026-11-24', ['I will call', 'Tuesday']],
  [
    'a day before what leaves it open',
    'I will soon call you on Tuesday.',
    '2026-11-24',
    ['I will soon call', 'Tuesday'],
  ],
  ['what leaves it open, where no day is said', 'I will call you soon.', null, ['I will call', 'soon']],
  [
    'the first promise with a day',
    'I will call you, and we will send it by Friday.',
    '2026-11-20',
    ['we will send', 'Friday'],
  ],
  ['no day of another part', 'I will call you, as we said on Monday of this week.', null, ['I will call']],
  [
    'no day of another promise',
    'I will call you and we will send it, by Friday.',
    '2026-11-20',
    ['we will send', 'Friday'],
  ],
])('goes by %s: %s', (_, sentence, due, words) => {
  expect(find(sentence)).toEqual([{ text: sentence, due, words }]);
});

it('takes no sentence of more than 600 letters', () => {
  const sentence = (letters: number) => `I will send ${'x'.repeat(letters - 23)} by Friday.`;
  expect(sentence(600)).toHaveLength(600);
  expect(find(sentence(600))).toHaveLength(1);
  expect(find(sentence(601))).toEqual([]);
});

it('looks at 50,000 letters of a draft', () => {
  const behind = (letters: number) => `${'x'.repeat(letters)}.\nI will send it by Friday.`;
  expect(find(behind(49_900))).toHaveLength(1);
  expect(find(behind(50_000))).toEqual([]);
});

it('names each sentence once and five at most', () => {
  const sentences = [1, 2, 3, 4, 5, 6].map((day) => `I will call on ${day} December.`);
  expect(find([sentences[0], ...sentences].join(' ')).map(({ text }) => text)).toEqual(sentences.slice(0, 5));
});

it('goes by the working days: a week ends with its last one', () => {
  const free = { ...calendar, daysOff: ['2026-11-27'] };
  expect(promisesIn('I will send it next week.', today, free)[0]?.due).toBe('2026-11-26');
  expect(promisesIn('I will reply within 1 working day.', today.add({ days: 1 }), free)[0]?.due).toBe('2026-11-23');
});

it('never throws, says what stands in the draft, and nothing that is past', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      ...[
        'I will send',
        'ich schicke',
        'wir werden',
        'schicken',
        'elküldöm',
        'jeg sender',
        'ek sal',
        'stuur',
        'by',
        'bis',
      ],
      ...[
        'Friday',
        'Freitag',
        'péntekig',
        'innen fredag',
        'teen Vrydag',
        '31.2.',
        '30/02',
        '2026-02-31',
        '99. December',
      ],
      ...['in 99 weeks', 'end of', 'Ende Februar', '. ', ', ', '\n', '> ', 'not', 'ẞ', 'İ', '’ll'],
    ),
  );
  const draft = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(' '));
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ');
  const days = fc.integer({ min: 0, max: 3000 }).map((count) => today.add({ days: count }));
  fc.assert(
    fc.property(fc.oneof(draft, fc.string()), days, (text, on) => {
      for (const { text: sentence, due, words } of promisesIn(text, on, calendar)) {
        expect(plain(text)).toContain(sentence);
        for (const one of words) expect(sentence).toContain(one);
        expect(due === null || due >= on.toString()).toBe(true);
      }
    }),
  );
});
