import type { NextStep } from '../../../lib/conclude/steps';
import { whoDoesIt } from '../../../lib/domain/programme/who-does-it';
import { t } from '../../../lib/text';

/** Returns who was said to do a step, itself or what it is of; undefined where that is whoever has the account. */
export function ownerText({ followUp, proposal, promise }: NextStep): string | undefined {
  const owner = whoDoesIt([followUp, proposal, promise], undefined);
  return owner && t('owner_does', { name: owner });
}
