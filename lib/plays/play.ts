import type { Conclusions } from '../conclude/account';
import type { Rest } from '../domain/care/rests';
import type { Day } from '../domain/records/day';
import type { Calibrated } from '../domain/silence/calibration';
import type { TextKey } from '../text-name';

/**
 * A value that a play's text is filled with; the screen words it in the user's language. `text` names one of our own texts
 * ("role_champion"), `share` is 0-1, on the side of the one `beside` which it is said, `growth` 0.2 a fifth more than in the
 * 12 months before, `amount` is in units of `currency`, `count` is how many of a unit lie between two times.
 */
export type Said =
  | string
  | number
  | { day: Day }
  | { share: number; beside?: number }
  | { growth: number }
  | { amount: number; currency: string }
  | { count: number; unit: 'days' | 'months' }
  | { text: TextKey };

type InKebabs<Name extends string, Done extends string = ''> = Name extends `${infer Letter}${infer Rest}`
  ? InKebabs<Rest, `${Done}${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}`>
  : Done;
type IdOf<Text> = Text extends `play_${infer Name}_title` ? InKebabs<Name> : never;
/** The file name of a play; each has its texts, or it is none. */
type PlayId = IdOf<TextKey>;

/** One piece of advice for one account. */
export interface Suggestion {
  playId: PlayId;
  accountId: string;
  due: Day;
  /** Fills the texts `play_<id>_title` and `play_<id>_because`, the id as `textName` writes it; `count` chooses the plural. */
  because: Record<string, Said>;
  /** What it rests on, from `keyOfFacts`: a dismissed one stays dismissed until this changes. */
  key: string;
  /** The latest day of what it rests on: what happened after it was acted on is said at once. */
  newest?: Day;
  /** How often such an alarm was real in this book; missing where the past says too little. */
  past?: Calibrated;
  /** A proposal leaves them in peace until then: somebody else sees to it, and in writing. */
  inPeaceUntil?: Day;
  /** Whom to turn to. */
  personId?: string;
}

/** One piece of advice as a rule. Pure: the same facts give the same suggestion. */
export interface Play {
  readonly id: PlayId;
  /** It asks for a call, a visit or a word to the client: while a proposal leaves them in peace, it is silent. */
  readonly asksForTouch?: true;
  /** It is a courtesy: none to a customer who slips, complains or waits (domain 8.2). */
  readonly isCourtesy?: true;
  /** How long it rests after it was acted on or dismissed; missing where its facts say themselves when it is due again. */
  readonly rest?: Rest;
  /** Any call, visit or meeting acts on it. */
  readonly isActedOnByContact?: true;
  suggest(facts: Conclusions): Suggestion | null;
}
