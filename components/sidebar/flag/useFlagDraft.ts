import { concludeTier } from '../../../lib/conclude/tier';
import { readFlag } from '../../../lib/db/read/flag-of-company';
import { givePotentialLabel } from '../../../lib/db/write/give-potential-label';
import { saveRecord } from '../../../lib/db/write/save-record';
import { t, wordOf } from '../../../lib/text';
import { pickFields } from '../../form/record-field';
import { useRecordDraft } from '../../form/useRecordDraft';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { prospectFields } from '../../records/prospects';

import type { FlagGuess } from './flag-guess';

/** The fields that the three P are answered in. */
export const THREE_P = ['need.score', 'ability.score', 'authority.score'] as const;

/** The fields in which stands what shows them. */
export const EVIDENCE = ['need.evidence', 'ability.evidence', 'authority.evidence'] as const;

const unclear = Object.fromEntries(THREE_P.map((name) => [name, '1']));

/** Returns what stands in the flag of a company, what the book knows of that company, and the ways to save it. */
export function useFlagDraft(guess: FlagGuess, keptAs: string | null) {
  const write = useWrite();
  const { when, today } = useClock();
  const { accountId } = guess;
  const editing = useRecordDraft(
    pickFields(prospectFields(), 'company', ...THREE_P, 'why', ...EVIDENCE, 'suspectedLabels'),
    {
      start: { ...unclear, company: guess.company, suspectedLabels: 'potential' },
      made: () => made(),
      keptAs,
    },
  );
  const { company = '', why = '' } = editing.draft;
  // Another name is another company: its domain is not known.
  const domain = company === guess.company ? guess.domain : '';
  const live = useLive(() => readFlag({ company, domain, accountId }), 'flag', company);
  const known = live.state === 'ready' ? live.data : undefined;
  const context = known?.context;
  const self = known?.settings.ownAddresses[0] ?? guess.self;
  const made = (): object => ({
    id: crypto.randomUUID(),
    ...(domain && { domain }),
    people: guess.people.slice(0, 50).map(({ name, email }) => ({ ...(name && { name }), ...(email && { email }) })),
    flaggedOn: when().today,
    ...(self && { flaggedBy: self }),
    ...(context && { accountId: context.account.id }),
    status: 'waiting',
  });

  const save = async () => {
    const prospect = await editing.read();
    return prospect && write(() => saveRecord('prospects', prospect), t('flag_saved', { company: prospect.company }));
  };
  const giveLabel = () => {
    if (!context) return;
    const { id, name } = context.account;
    const done = t('flag_labelGiven', { company: name, label: wordOf('label', 'potential') });
    return write(() => givePotentialLabel(id, why.trim(), when()), done);
  };

  return {
    ...{ editing, save, giveLabel },
    waiting: known?.waiting,
    account: context?.account,
    tier: context && concludeTier(context, today).tier.tier,
    settings: known?.settings.qualification,
  };
}
