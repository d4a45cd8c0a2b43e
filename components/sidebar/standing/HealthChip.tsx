import { useMemo } from 'react';
import type { Conclusions } from '../../../lib/conclude/account';
import type { AccountContext } from '../../../lib/conclude/account-context';
import { concludeWatch } from '../../../lib/conclude/watch';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { Chip } from './Chip';
import { LackingChip } from './LackingChip';

const tones = { act: 'red', watch: 'amber', fine: 'green' } as const;

/** The account's health among what is known, or among what lacks data; nothing where it belongs to the other. */
export function HealthChip({
  context,
  conclusions,
  isKnown,
}: {
  context: AccountContext;
  conclusions: Conclusions;
  isKnown: boolean;
}) {
  const { today, timeZone } = useClock();
  const { health } = useMemo(
    () => concludeWatch(context, conclusions, { today, timeZone }),
    [context, conclusions, today, timeZone],
  );
  if ((health !== null) !== isKnown) return null;
  if (!health) return <LackingChip part="health" what={t('health_title')} data-testid="health" />;
  const { score, state } = health;
  return (
    <Chip part="health" tone={tones[state]} data-testid="health" data-state={state}>
      {t('health_chip', { score })} · {wordOf('health', state)}
    </Chip>
  );
}
