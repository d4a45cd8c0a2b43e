import { listed } from '../listed';

/** Words by which mailboxes are called that several people share, whole. */
export const roleAddresses: readonly string[] = listed(`
  anfrage, angebot, auftrag, bestellung, bestellungen, buchhaltung, buero, buro, dienst, eingang, einkauf,
  empfang, karriere, kontakt, kunden, lager, logistik, personal, poststelle, presse, rechnung, rechnungen,
  sekretariat, technik, verkauf, versand, vertrieb, verwaltung, zentrale
`);
