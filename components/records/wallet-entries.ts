import type { WalletEntry } from '../../lib/domain/records/wallet-entry';
import { t } from '../../lib/text';
import { choicesOf } from '../form/choices-of';
import { currencyField, moneyText } from './money-fields';
import { ofKind } from './of-kind';
import type { RecordForm, RecordsOf } from './record-form';

/** Returns who holds a cell of the wallet, in words; empty where that is not known. */
export function holderText(holder: WalletEntry['holder'] | { who: 'unknown' }): string {
  if (holder === undefined || holder.who === 'unknown') return t('wallet_unknown');
  return holder.who === 'competitor' ? holder.name : t(holder.who === 'us' ? 'wallet_us' : 'wallet_nobody');
}

/** What each branch of the account spends on each of our offers, and who supplies it. */
export function walletForm({ context }: RecordsOf): RecordForm<WalletEntry> {
  return {
    ...ofKind('walletEntries'),
    title: t('wallet_title'),
    purpose: t('wallet_purpose'),
    add: t('wallet_add'),
    rows: context.walletEntries,
    fields: [
      { name: 'branch', label: t('wallet_branch'), kind: 'line', most: 200 },
      { name: 'offer', label: t('wallet_offer'), kind: 'line', most: 200 },
      { name: 'spend', label: t('wallet_spend'), kind: 'number', least: 0 },
      { name: 'ours', label: t('wallet_ours'), kind: 'number', least: 0 },
      currencyField(),
      {
        name: 'holder.who',
        label: t('wallet_holder'),
        kind: 'choice',
        choices: choicesOf('wallet', ['us', 'competitor', 'nobody']),
        none: t('record_noChoice'),
      },
      {
        name: 'holder.name',
        label: t('wallet_holderName'),
        kind: 'line',
        most: 300,
        isRequired: true,
        when: (draft) => draft['holder.who'] === 'competitor',
      },
    ],
    start: { currency: context.settings.dependency.currency },
    name: ({ branch, offer }) => `${branch} · ${offer}`,
    about: ({ spend, ours, currency, holder }) => [
      holderText(holder),
      spend !== undefined && t('wallet_spends', { amount: moneyText(spend, currency) ?? '' }),
      ours !== undefined && t('wallet_withUs', { amount: moneyText(ours, currency) ?? '' }),
    ],
    order: ({ branch, offer }) => `${branch} ${offer}`,
  };
}
