import { useSyncExternalStore } from 'react';
import { readVaultHead, type VaultHead } from '../../../../lib/db/vault/head';
import { onVault, openVault } from '../../../../lib/db/vault/session';
import { useLive } from '../../../hooks/useLive';

/** What the vault has come to: not made yet, locked or open in this page. */
export type VaultState = { state: 'loading' | 'error' | 'none' } | { state: 'locked' | 'open'; head: VaultHead };

/** Returns how the vault stands, also after it was opened or locked elsewhere on the page. */
export function useVault(): VaultState {
  const live = useLive(async () => ({ head: await readVaultHead() }), 'vault');
  const open = useSyncExternalStore(onVault, openVault);
  if (live.state !== 'ready') return { state: live.state };
  const { head } = live.data;
  if (!head) return { state: 'none' };
  return { state: open?.id === head.id ? 'open' : 'locked', head };
}
