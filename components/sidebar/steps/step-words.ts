import type { NextStep } from '../../../lib/conclude/steps';
import type { Every, VisitInterval } from '../../../lib/domain/care/visit-interval';
import type { ChainWait } from '../../../lib/domain/proposal/chain-wait';
import type { FollowUp, Repetition } from '../../../lib/domain/records/follow-up';
import { date, list, t, wordOf } from '../../../lib/text';
import { textName } from '../../../lib/text-name';
import { daysAgoText } from '../../ui/day-text';

/** Returns until when the client is left in peace, and why. */
export function waitText(wait: ChainWait): string {
  const day = date(wait.until, 'short');
  switch (wait.why) {
    case 'just sent':
      return t('wait_justSent', { day, on: date(wait.sentOn, 'short') });
    case 'just touched':
      return t('wait_justTouched', { day, on: date(wait.lastTouch, 'short'), count: wait.workingDays });
    case 'enough touches':
      return t('wait_enough', { day, count: wait.unanswered });
    case 'no step left':
      return t('wait_noStep', { day });
  }
}

/** Returns of which kind a step is; undefined where nobody has said so. */
export function kindText({ kind }: FollowUp): string | undefined {
  return kind && wordOf('stepKind', kind);
}

/** Returns how often a step comes again. */
export function repeatsText({ every, unit }: Repetition): string {
  return t(textName('stepEvery', unit), { count: every });
}

/** Returns how often they are to be called or visited, and by what: "Key account: every 3 months.", "Class AX: every 30 days." */
export function everyText({ count, unit }: Every, by: VisitInterval['because']['by']): string {
  const who = 'tier' in by ? wordOf('tier', by.tier) : t('bookNow_class', { name: by.cell });
  return t('plan_every', { who, every: t(textName('stepEvery', unit), { count }) });
}

/** Returns who was last in touch with whom, and how many days ago; with the name where the step names nobody. */
export function lastTouchText({ person, last }: NextStep): string {
  if (!last) return t('people_neverInTouch');
  const { touch, daysAgo } = last;
  const said = t(touch.direction === 'in' ? 'people_lastIn' : 'people_lastOut', { ago: daysAgoText(daysAgo) });
  return [!person && last.with?.name, said].filter(Boolean).join(' · ');
}

/** Returns what to know before acting on a step, a line each: the last contact, what is owed, how to argue. */
export function backgroundLines(step: NextStep): string[] {
  const { person, promises, hints } = step;
  const [promise] = promises;
  const job = person?.group.function;
  return [
    lastTouchText(step),
    promise && t('meeting_promise', { text: promise.text, day: date(promise.due, 'short') }),
    job &&
      hints.length > 0 &&
      t('hint_forFunction', {
        function: wordOf('function', job),
        hints: list(hints.map((hint) => wordOf('hint', hint))),
      }),
  ].flatMap((line) => line || []);
}
