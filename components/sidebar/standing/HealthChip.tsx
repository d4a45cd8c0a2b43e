import type { Conclusions } from '../../../lib/conclude/account';
import { t, wordOf } from '../../../lib/text';
import { Chip } from './Chip';
import { LackingChip } from './LackingChip';

const tones = { act: 'red', watch: 'amber', fine: 'green' } as const;

/** The account's health among what is known, or among what lacks data; nothing where it belongs to the other. */
export function HealthChip({ conclusions, isKnown }: { conclusions: Conclusions; isKnown: boolean }) {
  const { health } = conclusions;
  if ((health !== null) !== isKnown) return null;
  if (!health) return <LackingChip part="health" what={t('health_title')} data-testid="health" />;
  const { score, state, parts, leftOut } = health;
  const of = { count: parts.length, of: parts.length + leftOut.length };
  return (
    <Chip part="health" tone={tones[state]} data-testid="health" data-state={state}>
      {t('health_chip', { score })} · {wordOf('health', state)}
      {leftOut.length > 0 && <span className="font-normal"> · {t('health_parts', of)}</span>}
    </Chip>
  );
}
