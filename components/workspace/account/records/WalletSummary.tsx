import { crossSells, walletGrid } from '../../../../lib/domain/programme/wallet-grid';
import { walletShares } from '../../../../lib/domain/programme/wallet-share';
import type { WalletEntry } from '../../../../lib/domain/records/wallet-entry';
import { money, percent, t } from '../../../../lib/text';
import { WalletTable } from './WalletTable';

const reasons = {
  'nobody supplies it': 'wallet_becauseNobody',
  'a competitor supplies it': 'wallet_becauseCompetitor',
  'we supply it elsewhere': 'wallet_becauseElsewhere',
} as const;

/** Our share of what the account spends, who holds which cell, and what to sell next (domain 9). */
export function WalletSummary({ entries }: { entries: readonly WalletEntry[] }) {
  if (entries.length === 0) return null;
  const { shares, leftOut } = walletShares(entries);
  const grid = walletGrid(entries);
  const [next] = crossSells(grid);
  return (
    <div className="flex flex-col gap-1.5 py-1.5">
      {shares.map(({ currency, share, because }) => (
        <p key={currency} data-testid="wallet-share" className="font-semibold">
          {t('wallet_share', {
            share: percent(share),
            ours: money(because.ours, currency),
            spend: money(because.spend, currency),
          })}
        </p>
      ))}
      {leftOut.length > 0 && <p className="text-mute text-small">{t('wallet_leftOut', { count: leftOut.length })}</p>}
      <WalletTable grid={grid} />
      {next && (
        <p data-testid="cross-sell">
          {t('wallet_next', { offer: next.offer, branch: next.branch })} {t(reasons[next.because])}
          {next.open !== null &&
            next.entry &&
            ` ${t('wallet_open', { amount: money(next.open, next.entry.currency) })}`}
        </p>
      )}
    </div>
  );
}
