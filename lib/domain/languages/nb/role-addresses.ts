import { listed } from '../listed';

/** Words by which mailboxes are called that several people share, whole. */
export const roleAddresses: readonly string[] = listed(`
  anbud, faktura, innkjøp, innkjoep, kunde, økonomi, ordre, postmottak, regnskap, salg, senter, tilbud
`);
