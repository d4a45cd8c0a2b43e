import { useState } from 'react';
import { concludeStanding } from '../../../lib/conclude/standing';
import { readFlag } from '../../../lib/db/read/flag-of-company';
import { givePotentialLabel } from '../../../lib/db/write/give-potential-label';
import { saveRecord } from '../../../lib/db/write/save-record';
import type { LabelId } from '../../../lib/domain/records/account';
import { Prospect } from '../../../lib/domain/records/prospect';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { useWrite } from '../../hooks/useWrite';
import { labelWords } from '../../ui/words';
import type { FlagGuess } from './flag-guess';
import type { Scores } from './ThreeQuestions';

/** Returns what stands in the flag of a company, what the book knows of that company, and the ways to save it. */
export function useFlagDraft(guess: FlagGuess) {
  const write = useWrite();
  const { when, today } = useClock();
  const [company, setCompany] = useState(guess.company);
  const [scores, setScores] = useState<Scores>({ need: 1, ability: 1, authority: 1 });
  const [labels, setLabels] = useState<readonly LabelId[]>(['potential']);
  const [why, setWhy] = useState('');
  const { accountId } = guess;
  // Another name is another company: its domain is not known.
  const domain = company === guess.company ? guess.domain : '';
  const live = useLive(() => readFlag({ company, domain, accountId }), 'flag', company);
  const known = live.state === 'ready' ? live.data : undefined;
  const context = known?.context;
  const [self] = known?.settings.ownAddresses ?? [];

  const save = () => {
    const [need, ability, authority] = (['need', 'ability', 'authority'] as const).map((p) => ({
      score: scores[p],
      evidence: '',
    }));
    const prospect = Prospect.parse({
      id: crypto.randomUUID(),
      company,
      ...(domain && { domain }),
      people: guess.people.slice(0, 50).map(({ name, email }) => ({ ...(name && { name }), ...(email && { email }) })),
      need,
      ability,
      authority,
      suspectedLabels: labels,
      why: why.trim(),
      flaggedOn: when().today,
      ...(self && { flaggedBy: self }),
      ...(context && { accountId: context.account.id }),
      status: 'waiting',
    });
    return write(() => saveRecord('prospects', prospect), t('flag_saved', { company: prospect.company }));
  };

  const giveLabel = () => {
    if (!context) return;
    const { id, name } = context.account;
    const done = t('flag_labelGiven', { company: name, label: t(labelWords.potential) });
    return write(() => givePotentialLabel(id, why.trim(), when()), done);
  };

  return {
    ...{ company, setCompany, scores, setScores, labels, setLabels, why, setWhy, save, giveLabel },
    waiting: known?.waiting,
    account: context?.account,
    tier: context && concludeStanding(context, today).tier.tier,
    settings: known?.settings.qualification,
  };
}
