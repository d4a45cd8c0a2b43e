import * as z from 'zod/mini';
import { Day } from './day';
import { filledText } from './filled-text';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** One question of a survey, and what was answered. */
export const SurveyAnswer = z.object({
  question: filledText(300),
  score: z.int().check(z.minimum(1), z.maximum(5)),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;

/** What a client answered when asked how satisfied they are: 1 not at all to 5 fully. */
export const Survey = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  personId: z.optional(z.string()),
  on: Day,
  score: z.int().check(z.minimum(1), z.maximum(5)),
  /** Question by question, where a sheet was answered: the score is their mean. */
  answers: z.optional(z.array(SurveyAnswer).check(z.maxLength(10))),
  text: z.optional(textUpTo(5000)),
});
export type Survey = z.infer<typeof Survey>;
