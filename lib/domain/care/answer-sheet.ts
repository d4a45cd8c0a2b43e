import type { SurveyAnswer } from '../records/survey';

/** A questionnaire has so many questions (desk 8). */
const FEWEST_QUESTIONS = 3;
const MOST_QUESTIONS = 10;

const lines = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** The questions of a sheet, whether they are the user's own, and those of their own that are not asked. */
export interface AskedQuestions {
  questions: string[];
  areOwn: boolean;
  leftOut: string[];
}

/** Returns what a survey asks: the first ten in the user's own words, one a line, where they are three at least, else the usual ones. */
export function questionsOf(own: string | undefined, usual: readonly string[]): AskedQuestions {
  const given = [...new Set(lines(own ?? ''))];
  if (given.length < FEWEST_QUESTIONS) return { questions: [...usual], areOwn: false, leftOut: given };
  return { questions: given.slice(0, MOST_QUESTIONS), areOwn: true, leftOut: given.slice(MOST_QUESTIONS) };
}

/** Returns an answer sheet as lines of a mail: the client writes a number from 1 to 5 behind each question. */
export const sheetText = (questions: readonly string[]): string =>
  questions.map((question, at) => `${at + 1}. ${question} (1–5): `).join('\n');

/** Returns answers as they are read again: one a line, the score behind the question. */
export const answersText = (answers: readonly SurveyAnswer[]): string =>
  answers.map(({ question, score }) => `${question}: ${score}`).join('\n');

/** The number of one to five at the end of a line, alone or "of 5". */
const SCORE = /(?<=[\s:?)])([1-5])(?: ?\/ ?5)?[.!]?$/u;

/** A line of the sheet that was copied into a mail, answered or not. */
const ASKED = /\(1 ?[–-] ?5\)/u;

/** "4 of" before a 5: the last number is no answer. */
const OF_FIVE = /(?:^|[\s:])\d \p{L}+(?: \p{L}+)?$/u;

/**
 * Says of each line of an answered sheet what was answered; a question without a number is named in `open`. Where lines of the copied
 * sheet stand in the text it is a mail: what else it says is no answer, and is left out.
 */
export function readAnswers(text: string): { answers: SurveyAnswer[]; open: string[] } {
  const answers: SurveyAnswer[] = [];
  const open: string[] = [];
  const given = lines(text);
  const ofSheet = given.filter((line) => ASKED.test(line));
  for (const line of ofSheet.length > 0 ? ofSheet : given) {
    const found = SCORE.exec(line);
    const asked = found ? questionIn(line.slice(0, found.index)) : '';
    // "4.5", "3-4" and "4 of 5" are no answer of one to five: which is meant is not guessed.
    const isUnclear = /\d\s?[.,/–-]$/u.test(asked) || (found?.[1] === '5' && OF_FIVE.test(asked));
    if (!found || asked === '' || isUnclear) open.push(line);
    else answers.push({ question: asked.slice(0, 300), score: Number(found[1]) });
  }
  return { answers, open };
}

/** "> 2. How well do we keep our word? (1–5): " as a mail quotes it, without what stands around the question. */
function questionIn(text: string): string {
  const quoted = text.search(/[^>\s]/u);
  const unnumbered = text.slice(quoted < 0 ? text.length : quoted).replace(/^\d{1,2}[.)](?=\s)/u, '');
  return withoutColons(withoutColons(unnumbered).replace(/\(1 ?[–-] ?5\)$/u, '')).trim();
}

function withoutColons(text: string): string {
  let bare = text.trimEnd();
  while (bare.endsWith(':')) bare = bare.slice(0, -1).trimEnd();
  return bare;
}

/** Returns the score that answers come to, on average; null where nothing was answered. */
export function meanOf(answers: readonly SurveyAnswer[]): number | null {
  if (answers.length === 0) return null;
  return answers.reduce((sum, { score }) => sum + score, 0) / answers.length;
}
