import type { MailKindWords } from '../language';

/** What mails say that no person has just written. */
export const mailKinds: MailKindWords = {
  subjects: {
    absent: [
      'outomatiese antwoord',
      'buite kantoor',
      'afwesig',
      'afwesigheid',
      'uit (?:die )?kantoor',
      'nie in (?:die )?kantoor',
      'met verlof',
      'op verlof',
    ],
    bounce: ['onaflewerbaar', 'kon nie afgelewer word', 'aflewering het misluk', 'boodskap nie afgelewer'],
    receipt: [
      'gelees',
      'leesbewys',
      'afgelewer',
      'nie gelees',
      'ontvangserkenning',
      'ons het u (?:boodskap|navraag) ontvang',
    ],
    invitation: [
      'aanvaar',
      'geweier',
      'voorlopig(?: aanvaar)?',
      'gekanselleer',
      'uitnodiging',
      'opgedateerde uitnodiging',
    ],
    notice: ['aflewering vertraag'],
  },
  lines: {
    absent: [
      '(?:is|sal) (?:[\\p{L}\\d.,: ]{0,40} )?(?:uit (?:die )?kantoor|buite (?:die )?kantoor|nie in (?:die )?kantoor|nie op kantoor|afwesig|met verlof|op verlof|weg|onbeskikbaar)',
      '(?:geen|beperkte) toegang tot (?:my )?e-?pos',
      'nie meer (?:by|vir) ',
      'kant(?:oor|ore) is (?:[\\p{L}\\d.,: ]{0,40} )?gesluit',
    ],
    bounce: [
      'kon nie afgelewer word',
      'is nie afgelewer',
      'aflewering het misluk',
      'adres (?:is )?nie gevind',
      'onbekende ontvanger',
      'posbus is vol',
    ],
    receipt: [
      '(?:is gelees op|boodskap is gelees)',
      'sal (?:u |met u )?(?:binnekort|so gou)',
      'ons span sal ',
      '(?:boodskap|navraag) is ontvang',
      'erken ons ontvangs',
      'ons het u (?:boodskap|navraag) ontvang',
    ],
    invitation: [
      'het (?:die|hierdie|u) (?:uitnodiging|vergadering) (?:aanvaar|geweier)',
      'is gekanselleer',
      '^wanneer ?:',
      '^waar ?:',
    ],
    notice: [
      'moenie op hierdie (?:e-?pos|boodskap) antwoord',
      'hierdie (?:e-?pos|boodskap) is outomaties',
      'rekenaargegenereerde',
      'outomaties gegenereer',
    ],
  },
  beside: [
    'dankie',
    'dringend',
    'in my afwesigheid',
    'kontak',
    'na my terugkeer',
    'wanneer ek terug',
    '(?:is|sal) (?:ek )?(?:weer )?terug',
    'antwoord',
    'outomaties',
  ],
  back: ['terug', 'weer'],
};
