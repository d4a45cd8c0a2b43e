import { saveAccount } from '../../../lib/db/write/save-account';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Account } from '../../../lib/domain/records/account';
import { t, wordOf } from '../../../lib/text';
import { RecordEditor } from '../../form/RecordEditor';
import { pickFields } from '../../form/record-field';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { accountFields } from '../../records/accounts';

/** The fields of an account that its tier is set by. */
export const TIER = ['tierByHand.tier', 'tierByHand.because'];

/** The tier as computed, or set by hand with the reason; the computed one stays visible beside it. */
export function TierForm({ account }: { account: Account }) {
  const run = useWrite();
  const { today, when } = useClock();
  const save = (saved: Account, opened: Account | undefined) => {
    const tier = saved.tierByHand?.tier;
    const done = tier ? t('account_tierSet', { tier: wordOf('tier', tier) }) : t('account_tierComputed');
    return run(() => saveAccount(saved, when(), opened), done);
  };
  return (
    <RecordEditor
      list={pickFields(accountFields({ today: today.toString() }), ...TIER)}
      label={t('account_tier')}
      saveText={t('account_tierSave')}
      saveLook="plain"
      row={account}
      keptAs={draftId('tier', account.id)}
      onSave={save}
    />
  );
}
