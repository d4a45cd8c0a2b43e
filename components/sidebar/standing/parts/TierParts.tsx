import type { TierAnswer, TierReason } from '../../../../lib/domain/account/tier';
import { date, list, t, wordOf } from '../../../../lib/text';
import { labelName } from '../../../records/label-name';

/** Returns in words which rule decided the tier. */
function tierReason(because: TierReason): string {
  switch (because.rule) {
    case 'we depend on them':
      return t('tier_becauseBand', { band: wordOf('band', because.band) });
    case 'breadwinner with an entered label':
    case 'label of the company':
    case 'potential label':
      return t('tier_becauseLabels', { labels: list(because.labels.map(labelName)) });
    case 'flagged, not decided':
      return t('tier_becauseFlagged');
    case 'nothing found':
      return t('tier_becauseNothing');
  }
}

/** Why the account has its tier; one set by hand stands beside the computed one (domain 3.3). */
export function TierParts({ tier: { computed, byHand, because } }: { tier: TierAnswer }) {
  return (
    <>
      {byHand && (
        <p>
          {byHand.because
            ? t('tier_byHand', { day: date(byHand.since), because: byHand.because })
            : t('tier_byHandOnly', { day: date(byHand.since) })}
        </p>
      )}
      {byHand && <p>{t('tier_computed', { tier: wordOf('tier', computed) })}</p>}
      <p>{tierReason(because)}</p>
    </>
  );
}
