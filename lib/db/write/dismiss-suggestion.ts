import type { Dismissal } from '../../domain/records/dismissal';
import { saveRecord } from './save-record';
import type { When } from './when';

/** Remembers that the user does not want a suggestion, until the facts behind its key change (domain 8). */
export function dismissSuggestion(
  { playId, accountId, key }: Pick<Dismissal, 'playId' | 'accountId' | 'key'>,
  when: When,
) {
  return saveRecord('dismissals', { id: crypto.randomUUID(), playId, accountId, key, at: when.now });
}
