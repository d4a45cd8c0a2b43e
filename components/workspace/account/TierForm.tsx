import { saveAccount } from '../../../lib/db/write/save-account';
import { type Account, Tier } from '../../../lib/domain/records/account';
import { t } from '../../../lib/text';
import { EditForm } from '../../form/EditForm';
import { FieldGrid } from '../../form/FieldGrid';
import { useDraft } from '../../form/useDraft';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { tierWords } from '../../ui/words';

const tiers = Tier.options;

/** The tier as computed, or set by hand with the reason; the computed one stays visible beside it. */
export function TierForm({ account }: { account: Account }) {
  const run = useWrite();
  const { today, when } = useClock();
  const { tierByHand } = account;
  const start: { tier: Tier | ''; because: string } = {
    tier: tierByHand?.tier ?? '',
    because: tierByHand?.because ?? '',
  };
  const { draft, change } = useDraft(start);

  const save = () => {
    const { tierByHand: _before, ...computed } = account;
    const { tier, because } = draft;
    const saved = tier
      ? { ...computed, tierByHand: { tier, because: because.trim(), since: today.toString() } }
      : computed;
    const done = tier ? t('account_tierSet', { tier: t(tierWords[tier]) }) : t('account_tierComputed');
    return run(() => saveAccount(saved, when(), account), done);
  };

  return (
    <EditForm label={t('account_tier')} saveText={t('account_tierSave')} onSave={() => void save()}>
      <FieldGrid>
        <SelectField<Tier | ''>
          label={t('account_tier')}
          value={draft.tier}
          choices={[
            { value: '', text: t('account_tierByRules') },
            ...tiers.map((value) => ({ value, text: t(tierWords[value]) })),
          ]}
          onValue={change('tier')}
        />
        {draft.tier && (
          <TextField
            label={t('account_tierBecause')}
            value={draft.because}
            maxLength={2000}
            onValue={change('because')}
          />
        )}
      </FieldGrid>
    </EditForm>
  );
}
