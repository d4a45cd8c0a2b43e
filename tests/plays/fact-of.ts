import type { Fact } from '../../lib/domain/records/fact';

/** An entry of the dossier for a test. */
export function factOf(given: Partial<Fact> = {}): Fact {
  return {
    id: 'note',
    accountId: 'kovacs-bau',
    section: 'history',
    text: 'Two pallets arrived wet',
    source: {},
    learnedOn: '2026-11-10',
    pinned: false,
    ...given,
  };
}
