import type { FollowUp } from './domain/records/follow-up';
import type { ChainStep } from './domain/records/proposal';
import { type TextKey, t } from './text';

const stepTexts: Record<ChainStep, TextKey> = {
  'confirm-arrival': 'step_confirmArrival',
  'ask-next-step': 'step_askNextStep',
  'ask-urgency': 'step_askUrgency',
  'agree-date': 'step_agreeDate',
  'remind-expiry': 'step_remindExpiry',
};

/** Returns what a follow-up asks to do: the user's own words, or the wording of its step. */
export function followUpText(followUp: Pick<FollowUp, 'text' | 'step' | 'promiseId'>): string {
  if (followUp.promiseId && !followUp.text) return t('step_keepPromise');
  return followUp.text ?? (followUp.step ? t(stepTexts[followUp.step]) : t('step_other'));
}
