import type { MailKindWords } from '../language';

/** What mails say in Swedish that no person has just written. */
export const swedish: MailKindWords = {
  subjects: {
    absent: [
      'autosvar',
      'automatiskt svar',
      'franvaro(?:meddelande)?',
      'ej pa kontoret',
      'inte pa kontoret',
      'semester',
      'pa semester',
    ],
    bounce: ['kan inte levereras', 'gick inte att leverera', 'ej levererat', 'leverans misslyckades', 'olevererbart'],
    receipt: [
      'last',
      'laskvitto',
      'mottagningsbekraftelse',
      'vi har tagit emot (?:ditt|din) \\p{L}+',
      'olast',
      'levererat',
    ],
    invitation: [
      'accepterat',
      'accepterad',
      'avbojt',
      'tackat nej',
      'preliminart?',
      'installt',
      'inbjudan',
      'uppdaterad inbjudan',
    ],
    notice: ['forsenad leverans'],
  },
  lines: {
    absent: [
      '(?:ar|kommer att vara) (?:[\\p{L}\\d.,: ]{0,40} )?(?:inte pa kontoret|borta fran kontoret|franvarande|pa semester|bortrest|foraldraledig|tjansteresa)',
      'har semester',
      'semesterstangt',
      'kontoret ar stangt',
    ],
    bounce: ['kunde inte levereras', 'gick inte att leverera', 'adressen (?:hittades inte|finns inte)'],
    receipt: ['har lasts', 'vi har tagit emot (?:ditt|din)', 'arende har registrerats'],
    invitation: [
      'har (?:accepterat|avbojt) (?:din |denna )?(?:inbjudan|motet)',
      '(?:motet|handelsen) har stallts in',
      '^nar ?:',
      '^var ?:',
    ],
    notice: [
      'svara inte pa detta',
      'detta ar ett automatiskt (?:mejl|meddelande|e-?postmeddelande)',
      '(?:mejl|meddelande) ar automatiskt genererat',
    ],
  },
  beside: [
    'tack for',
    'bradskande',
    'min franvaro',
    'kontakta',
    'nar jeg|nar jag',
    '(?:ar )?tillbaka',
    'svarar',
    'automatisk',
    'halsning',
  ],
  back: ['tillbaka(?: pa kontoret)?', 'ater'],
};
