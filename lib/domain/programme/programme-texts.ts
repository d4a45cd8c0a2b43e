import * as z from 'zod/mini';
import { textUpTo } from '../records/text-up-to';

const Text = z.optional(textUpTo(2000));

/** What the programme promises and asks for beyond its thresholds, in the user's words (domain 9): the charter prints it. */
export const ProgrammeTexts = z.object({
  /** What an account of each tier gets from us. */
  benefits: z.optional(z.object({ strategic: Text, key: Text, potential: Text, standard: Text })),
  /** Who and what the programme has beside the hours of its managers. */
  resources: Text,
  /** Who may begin what, and whom they ask or tell first. */
  initiative: Text,
  /** What a survey asks, one question a line. */
  questions: Text,
});
export type ProgrammeTexts = z.infer<typeof ProgrammeTexts>;
