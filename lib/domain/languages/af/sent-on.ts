import type { SentOnWords } from '../language';

/** By what a mail says that somebody else wrote it than who sent it. */
export const sentOn: SentOnWords = {
  via: ['deur'],
  onBehalf: ['namens'],
  onBehalfBehind: [],
  form: {
    name: ['naam', 'volle naam', 'kontakpersoon'],
    firstName: ['voornaam'],
    lastName: ['familienaam'],
    email: ['e-?pos(?:[ -]?adres)?'],
    company: ['maatskappy', 'besigheid', 'bedryf'],
  },
};
