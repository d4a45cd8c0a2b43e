import { listed } from '../listed';

/** Words by which mailboxes are called that several people share, whole. */
export const roleAddresses: readonly string[] = listed(`
  aankope, boekhouding, diens, faktuur, kliënte, kontor, navrae, verkope, versending
`);
