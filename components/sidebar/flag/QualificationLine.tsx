import { qualify } from '../../../lib/domain/programme/qualification';
import type { PScore } from '../../../lib/domain/records/prospect';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import type { RecordDraft } from '../../form/record-field';
import { THREE_P } from './useFlagDraft';

const scores: Record<string, PScore['score']> = { 0: 0, 1: 1, 2: 2 };

/** How many points the three P make, and whether that suffices (domain 5). */
export function QualificationLine({ draft, settings }: { draft: RecordDraft; settings: Settings['qualification'] }) {
  const [need, ability, authority] = THREE_P.map(
    (name): PScore => ({ score: scores[draft[name] ?? ''] ?? 1, evidence: '' }),
  );
  if (!need || !ability || !authority) return null;
  const { isQualified, because } = qualify({ need, ability, authority }, settings);
  const { sum, sumFrom } = because;
  return (
    <p role="status" data-testid="flag-points" data-qualified={isQualified} className="text-mute text-small">
      {isQualified ? t('flag_qualified', { sum }) : t('flag_notQualified', { sum, from: sumFrom })}
    </p>
  );
}
