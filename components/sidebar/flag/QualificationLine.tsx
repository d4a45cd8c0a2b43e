import { qualify, type ThreeP } from '../../../lib/domain/programme/qualification';
import type { PScore } from '../../../lib/domain/records/prospect';
import type { Settings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';

/** How many points the three P make, and whether that suffices (domain 5). */
export function QualificationLine({
  scores: { need, ability, authority },
  settings,
}: {
  scores: Record<ThreeP, PScore['score']>;
  settings: Settings['qualification'];
}) {
  const evidence = '';
  const { isQualified, because } = qualify(
    {
      need: { score: need, evidence },
      ability: { score: ability, evidence },
      authority: { score: authority, evidence },
    },
    settings,
  );
  const { sum, sumFrom } = because;
  return (
    <p role="status" data-testid="flag-points" data-qualified={isQualified} className="text-mute text-small">
      {isQualified ? t('flag_qualified', { sum }) : t('flag_notQualified', { sum, from: sumFrom })}
    </p>
  );
}
