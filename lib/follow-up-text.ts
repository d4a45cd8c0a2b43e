import type { FollowUp } from './domain/records/follow-up';
import { t, wordOf } from './text';

/** Returns what a follow-up asks to do: the user's own words, or the wording of its step. */
export function followUpText(followUp: Pick<FollowUp, 'text' | 'step' | 'promiseId'>): string {
  if (followUp.promiseId && !followUp.text) return t('step_keepPromise');
  return followUp.text ?? wordOf('step', followUp.step ?? 'other');
}
