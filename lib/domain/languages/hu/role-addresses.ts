import { listed } from '../listed';

/** Words by which mailboxes are called that several people share, whole. */
export const roleAddresses: readonly string[] = listed(`
  ajánlat, ajánlatkérés, beszerzés, értékesítés, eladás, iroda, kapcsolat, könyvelés, logisztika, megrendelés,
  pénzügy, raktár, rendelés, szállítás, számla, számlák, számlázás, szerviz, szolgálat, titkárság, ügyfél
`);
