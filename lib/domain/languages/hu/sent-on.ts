import type { SentOnWords } from '../language';

/** By what a mail says that somebody else wrote it than who sent it. */
export const sentOn: SentOnWords = {
  via: ['keresztul'],
  onBehalf: [],
  onBehalfBehind: ['neveben', 'megbizasabol', 'reszerol'],
  form: {
    name: ['nev', 'teljes nev', 'neve', 'kapcsolattarto', 'felado'],
    firstName: ['keresztnev', 'utonev'],
    lastName: ['vezeteknev', 'csaladnev'],
    email: ['e-?mail(?:[ -]?cime?)?', 'e-?level(?:cim)?'],
    company: ['ceg', 'cegnev'],
  },
};
