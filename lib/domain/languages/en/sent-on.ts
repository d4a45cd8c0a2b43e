import type { SentOnWords } from '../language';

/** By what a mail says that somebody else wrote it than who sent it. */
export const sentOn: SentOnWords = {
  via: ['via'],
  onBehalf: ['(?:for and )?on behalf of', 'obo', 'for the account of'],
  onBehalfBehind: [],
  form: {
    name: ['name', 'full name', 'contact(?: person| name)?', 'sender', 'from'],
    firstName: ['first ?name', 'given name'],
    lastName: ['last ?name', 'surname', 'family name'],
    email: ['e-?mail(?:[ -]?address)?', 'mail'],
    company: ['company(?: name)?', 'organi[sz]ation', 'firm'],
  },
};
