import { lockVault, onVault, openVault } from '../../../../lib/db/vault/session';
import { mustLock } from '../../../../lib/domain/people/vault-lock';

const LOOKS_EVERY = 15_000;
const USES = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Locks the open vault once nobody has done anything in this page for a quarter of an hour, when the device sleeps, and when
 * the page is put away; `now` gives the time in milliseconds. Ends by itself when the vault is locked.
 */
export function lockWhenLeft(now: () => number): void {
  let usedAt = now();
  let seenAt = usedAt;
  const use = () => {
    // What wakes the device comes before the next look at the clock.
    look();
    usedAt = now();
  };
  const look = () => {
    const at = now();
    if (mustLock({ usedAt, seenAt, now: at })) lockVault();
    seenAt = at;
  };
  const timer = setInterval(look, LOOKS_EVERY);
  for (const kind of USES) addEventListener(kind, use, { capture: true, passive: true });
  document.addEventListener('freeze', lockVault);
  addEventListener('pagehide', lockVault);
  const forget = onVault(() => {
    if (openVault()) return;
    forget();
    clearInterval(timer);
    for (const kind of USES) removeEventListener(kind, use, { capture: true });
    document.removeEventListener('freeze', lockVault);
    removeEventListener('pagehide', lockVault);
  });
}
