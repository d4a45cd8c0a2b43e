import type { WalletGrid } from '../../../../lib/domain/programme/wallet-grid';
import { t } from '../../../../lib/text';
import { holderText } from '../../../records/wallet-entries';

/** The grid branch x offer: who holds each cell, in words. */
export function WalletTable({ grid: { offers, rows } }: { grid: WalletGrid }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section aria-label={t('wallet_grid')} tabIndex={0} className="overflow-x-auto">
      <table data-testid="wallet-grid" className="border-collapse text-small">
        <thead>
          <tr>
            <th scope="col" className="border border-line bg-soft px-2 py-1 text-left font-semibold">
              {t('wallet_branch')}
            </th>
            {offers.map((offer) => (
              <th key={offer} scope="col" className="border border-line bg-soft px-2 py-1 text-left font-semibold">
                {offer}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ branch, cells }) => (
            <tr key={branch}>
              <th scope="row" className="border border-line px-2 py-1 text-left font-semibold">
                {branch}
              </th>
              {cells.map(({ offer, holder }) => (
                <td
                  key={offer}
                  className={`border border-line px-2 py-1 ${holder.who === 'us' ? 'bg-brand-soft text-brand' : holder.who === 'unknown' ? 'text-faint' : ''}`}
                >
                  {holderText(holder)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
