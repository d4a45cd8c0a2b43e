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
    receipt: ['last', 'laskvitto', 'olast', 'levererat'],
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
    ],
    bounce: ['kunde inte levereras', 'gick inte att leverera', 'adressen (?:hittades inte|finns inte)'],
    receipt: ['har lasts', 'vi har tagit emot (?:ditt|din)'],
    invitation: ['har (?:accepterat|avbojt)', '^nar ?:', '^var ?:'],
    notice: ['svara inte pa detta', 'detta ar ett automatiskt'],
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
