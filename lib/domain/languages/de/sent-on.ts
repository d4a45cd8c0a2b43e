import type { SentOnWords } from '../language';

/** By what a mail says that somebody else wrote it than who sent it. */
export const sentOn: SentOnWords = {
  via: ['uber', 'durch'],
  onBehalf: ['im auftrag (?:von|der|des)', 'im namen (?:von|der|des)', 'i\\. ?a\\. (?:von|fur)'],
  onBehalfBehind: [],
  form: {
    name: ['vor- und nach(?:name)?', 'vollstandiger name', 'ansprechpartner(?:in)?', 'absender(?:in)?'],
    firstName: ['vorname'],
    lastName: ['nachname', 'familienname'],
    email: ['e-?mail-?adresse', 'mailadresse'],
    company: ['firma', 'firmenname', 'unternehmen'],
  },
};
