import type { Conclusions } from '../../../../lib/conclude/account';
import { classOf } from '../../../../lib/conclude/customer';
import { accountSentence } from '../../../../lib/domain/account/account-sentence';
import { bandMarks } from '../../../../lib/domain/book/band';
import type { ArgumentHints } from '../../../../lib/domain/people/argument-hints';
import { list, money, t, wordOf } from '../../../../lib/text';
import { accountSentenceText } from '../../../sidebar/account-sentence-text';
import { stepText } from '../../../sidebar/steps/step-text';
import { dueText } from '../../../ui/day-text';
import { growthOnYear } from '../../../ui/growth-text';

/** Of more steps nobody thinks in a meeting. */
const MOST_STEPS = 5;

/** Returns how the account stands, in a sentence, and what it brings. */
export function figureLines(known: Conclusions): string[] {
  const { standing, settings, today, growth, health } = known;
  const name = classOf(known);
  const sentence = accountSentenceText(accountSentence(known, today, settings), today, bandMarks(settings.dependency));
  const figures = standing && [
    `${t(`pack_${standing.basis}`)}: ${money(standing.amount, standing.currency)}`,
    growth && growthOnYear(growth.rate),
    name && `${t('pack_class')} ${name}`,
    health && t('health_line', { score: health.score }),
  ];
  return [sentence, ...(figures ? [figures.filter(Boolean).join(' · ')] : [])];
}

/** Returns what is to be done next, today's first, each with its day and whom it is about. */
export function stepLines({ steps, today }: Conclusions): string[] {
  return steps
    .slice(0, MOST_STEPS)
    .map((step) =>
      [dueText(step.followUp.due, today, step.followUp.at), stepText(step), step.person?.name]
        .filter(Boolean)
        .join(' · '),
    );
}

/** Returns the arguments, each once: functions that the same convinces stand together. */
export function hintLines({ byFunction, always }: ArgumentHints): string[] {
  const inWords = (of: ArgumentHints['always']) => list(of.map((hint) => wordOf('hint', hint)));
  const alike = Map.groupBy(byFunction, ({ hints }) => inWords(hints));
  return [
    ...[...alike].map(([hints, functions]) =>
      t('hint_forFunction', { function: list(functions.map((one) => wordOf('function', one.function))), hints }),
    ),
    t('hint_always', { hints: inWords(always) }),
  ];
}
