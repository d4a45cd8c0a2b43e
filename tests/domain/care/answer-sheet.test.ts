import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answersText, meanOf, questionsOf, readAnswers, sheetText } from '../../../lib/domain/care/answer-sheet';
import { surveyTrend } from '../../../lib/domain/care/survey-trend';

const USUAL = ['Do we keep our word?', 'Do we answer in time?', 'Is our price fair?'];

it('asks in the user’s own words where these are at least three, never more than ten, and names what is not asked', () => {
  const usual = { questions: USUAL, areOwn: false };
  expect(questionsOf(undefined, USUAL)).toEqual({ ...usual, leftOut: [] });
  expect(questionsOf('One?\nTwo?', USUAL)).toEqual({ ...usual, leftOut: ['One?', 'Two?'] });
  const three = { questions: ['One?', 'Two?', 'Three?'], areOwn: true, leftOut: [] };
  expect(questionsOf(' One?\n\nTwo?\nTwo?\nThree?', USUAL)).toEqual(three);
  const twelve = Array.from({ length: 12 }, (_, at) => `Q${at}?`);
  const ten = { questions: twelve.slice(0, 10), areOwn: true, leftOut: ['Q10?', 'Q11?'] };
  expect(questionsOf(twelve.join('\n'), USUAL)).toEqual(ten);
});

it.each([
  ['Do we keep our word?: 4', 'Do we keep our word?', 4],
  ['1. Do we keep our word? (1–5): 4', 'Do we keep our word?', 4],
  ['> 1. Do we keep our word? (1-5):  5', 'Do we keep our word?', 5],
  ['3) Price 2/5', 'Price', 2],
  ['How satisfied with delivery 24: 3', 'How satisfied with delivery 24', 3],
])('reads %s', (line, question, score) => {
  expect(readAnswers(line)).toEqual({ answers: [{ question, score }], open: [] });
});

it.each([
  'Do we keep our word? (1–5):',
  'Price: 6',
  'Price: 0',
  'Price: 45',
  'Price: 4.5',
  'Price: 3,5',
  'Price: 3-4',
  'Price: 3 – 4',
  'Price 1/2',
  'Price: 4 of 5',
  '4',
  'Thank you!',
])('does not guess from %s', (line) => {
  expect(readAnswers(line)).toEqual({ answers: [], open: [line] });
});

it('reads a whole mail by the lines of the sheet in it', () => {
  const mail = (last: string) => `Dear Anna,\nhere you are.\n\nEva Weber, Main Street 5\n
    > Please give each line a number from 1 (not at all) to 5 (fully).\n>\n> 1. Price (1–5): 4\n> 2. Time (1–5):${last}`;
  const price = { question: 'Price', score: 4 };
  expect(readAnswers(mail(' 2'))).toEqual({ answers: [price, { question: 'Time', score: 2 }], open: [] });
  expect(readAnswers(mail(''))).toEqual({ answers: [price], open: ['> 2. Time (1–5):'] });
});

it('reads what it has written, question for question', () => {
  const question = fc.constantFrom('Do we keep our word?', 'Price', 'Liefern wir pünktlich?', 'Mennyire elégedett?');
  const answers = fc.array(fc.record({ question, score: fc.integer({ min: 1, max: 5 }) }), { maxLength: 10 });
  fc.assert(
    fc.property(answers, (given) => {
      expect(readAnswers(answersText(given))).toEqual({ answers: given, open: [] });
    }),
  );
  const sheet = sheetText(USUAL).split('\n');
  expect(readAnswers(sheet.join('\n')).open).toHaveLength(3);
  const filled = sheet.map((line, at) => `${line}${at + 2}`).join('\n');
  expect(readAnswers(filled).answers).toEqual(USUAL.map((each, at) => ({ question: each, score: at + 2 })));
});

it('comes to the mean', () => {
  expect(meanOf([])).toBeNull();
  expect(meanOf([4, 5, 2].map((score) => ({ question: 'Q', score })))).toBeCloseTo(11 / 3);
});

it('tells how scores went, and which answers fell most', () => {
  const survey = (on: string, score: number, answers?: [string, number][]) => ({
    ...{ id: on, accountId: 'k', on, score },
    ...(answers && { answers: answers.map(([question, given]) => ({ question, score: given })) }),
  });
  const old = survey('2024-11-01', 3);
  const before = survey('2025-11-01', 4, [
    ['Word', 5],
    ['Time', 3],
    ['Price', 4],
  ]);
  const last = survey('2026-11-01', 4, [
    ['Word', 4],
    ['Time', 5],
    ['Price', 4],
    ['New', 1],
  ]);
  expect(surveyTrend([last, old, before, survey('2026-12-01', 1)], '2026-11-21')).toEqual({
    scores: [
      { on: '2024-11-01', score: 3 },
      { on: '2025-11-01', score: 4 },
      { on: '2026-11-01', score: 3.5 },
    ],
    changed: [
      { question: 'Word', from: 5, to: 4 },
      { question: 'Time', from: 3, to: 5 },
    ],
  });
  expect(surveyTrend([last], '2026-11-21')).toBeNull();
});
