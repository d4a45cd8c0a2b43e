import type { Charter } from '../../../lib/domain/programme/charter';
import { t, wordOf } from '../../../lib/text';
import { Table } from '../Table';

/** The tiers: who belongs to them, how many there are, and what they get from us. */
export function TiersTable({ charter: { tiers, howMany } }: { charter: Charter }) {
  const counts = new Map(howMany.map(({ tier, accounts }) => [tier, accounts]));
  return (
    <Table
      caption={t('charter_tiers')}
      heads={[
        { text: t('charter_tier') },
        { text: t('charter_accounts'), isNumber: true },
        { text: t('charter_visits') },
        { text: t('charter_reviews') },
      ]}
      rows={tiers.map(({ tier, visitEvery, reviewEvery }) => ({
        key: tier,
        cells: [
          <div key="tier" className="max-w-80">
            <span className="font-semibold">{wordOf('tier', tier)}</span>
            <span className="block text-mute text-small">{wordOf('charter', tier)}</span>
          </div>,
          counts.get(tier) ?? 0,
          t('charter_everyMonths', { count: visitEvery }),
          reviewEvery === null ? t('charter_none') : t('charter_everyMonths', { count: reviewEvery }),
        ],
      }))}
    />
  );
}
