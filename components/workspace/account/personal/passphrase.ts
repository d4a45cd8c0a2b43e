import { t } from '../../../../lib/text';

const SHORTEST = 10;

/** Returns what is wrong with a new passphrase that was typed twice, by field; nothing where it can be taken. */
export function refusedPassphrase(passphrase: string, again: string): { passphrase?: string; again?: string } {
  if (passphrase.length < SHORTEST) return { passphrase: t('vault_tooShort', { count: SHORTEST }) };
  return passphrase === again ? {} : { again: t('vault_notAlike') };
}
