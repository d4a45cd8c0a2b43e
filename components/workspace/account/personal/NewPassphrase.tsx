import { t } from '../../../../lib/text';
import { PassphraseField } from '../../../ui/PassphraseField';

/** What is typed for a new passphrase: twice, as it cannot be read. */
export interface Typed {
  passphrase: string;
  again: string;
}

/** A new passphrase, typed twice. */
export function NewPassphrase({
  typed,
  refused,
  onTyped,
}: {
  typed: Typed;
  refused: Partial<Typed>;
  onTyped: (typed: Typed) => void;
}) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-3">
      <PassphraseField
        kind="new"
        label={t('vault_newPassphrase')}
        hint={t('vault_noWayBack')}
        value={typed.passphrase}
        error={refused.passphrase}
        onValue={(passphrase) => onTyped({ ...typed, passphrase })}
      />
      <PassphraseField
        kind="new"
        label={t('vault_again')}
        value={typed.again}
        error={refused.again}
        onValue={(again) => onTyped({ ...typed, again })}
      />
    </div>
  );
}
