import type { SentOnWords } from '../language';

/** By what a mail says that somebody else wrote it than who sent it. */
export const sentOn: SentOnWords = {
  via: ['i?gjennom'],
  onBehalf: ['(?:pa|pr\\.?) vegne a[vf]'],
  onBehalfBehind: [],
  form: {
    name: ['navn', 'fullt navn', 'for- og etternavn', 'kontaktperson'],
    firstName: ['fornavn'],
    lastName: ['etternavn'],
    email: ['e-?post(?:[ -]?adresse)?'],
    company: ['firma', 'selskap', 'bedrift', 'firmanavn'],
  },
};
