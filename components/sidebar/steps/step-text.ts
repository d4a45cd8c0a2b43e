import type { NextStep } from '../../../lib/conclude/steps';
import { followUpText } from '../../../lib/follow-up-text';
import { t } from '../../../lib/text';

/** Returns what a step asks to do. */
export function stepText({ followUp, promise }: Pick<NextStep, 'followUp' | 'promise'>): string {
  return promise && !followUp.text ? t('step_promise', { promise: promise.text }) : followUpText(followUp);
}
