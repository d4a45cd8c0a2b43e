import type { MailKindWords } from '../language';

/** What mails say in Dutch that no person has just written. */
export const dutch: MailKindWords = {
  subjects: {
    absent: [
      'automatisch antwoord',
      'afwezig',
      'afwezigheid(?:sbericht)?',
      'afwezigheidsassistent',
      'niet aanwezig',
      'met vakantie',
      'op vakantie',
      'buiten kantoor',
    ],
    bounce: ['niet bezorgbaar', 'onbestelbaar', 'kan niet worden bezorgd', 'bezorging mislukt'],
    receipt: [
      'gelezen',
      'leesbevestiging',
      'ontvangstbevestiging',
      'verzoek ontvangen',
      'wij hebben uw (?:bericht|aanvraag|verzoek) ontvangen',
      'bezorgd',
      'niet gelezen',
    ],
    invitation: [
      'geaccepteerd',
      'geweigerd',
      'afgewezen',
      'voorlopig',
      'geannuleerd',
      'geannuleerde (?:afspraak|gebeurtenis)',
      'uitnodiging',
      'bijgewerkte uitnodiging',
    ],
    notice: ['bezorging vertraagd'],
  },
  lines: {
    absent: [
      '(?:ben|is|zijn) (?:ik |wij )?(?:[\\p{L}\\d.,: ]{0,40} )?(?:afwezig|niet (?:op kantoor|aanwezig|bereikbaar)|met vakantie|op vakantie|buiten kantoor|op zakenreis)',
      '(?:wij zijn|kantoor is) (?:[\\p{L}\\d.,: ]{0,40} )?gesloten',
      'geen toegang tot mijn (?:e-?)?mail',
    ],
    bounce: ['(?:kon|kan) niet worden (?:bezorgd|afgeleverd)', 'adres (?:is )?niet gevonden', 'is niet bezorgd'],
    receipt: [
      'is gelezen op',
      'hebben uw (?:bericht|aanvraag|e-?mail|verzoek) (?:in goede orde )?ontvangen',
      'verzoek (?:\\([\\p{L}\\d# -]{1,20}\\) )?is ontvangen',
    ],
    invitation: ['heeft (?:de|deze|uw) (?:uitnodiging|vergadering)', '^wanneer ?:', '^waar ?:'],
    notice: [
      'niet (?:op|te) (?:dit|deze) (?:bericht|e-?mail) (?:te )?(?:antwoorden|beantwoorden)',
      'dit (?:is een )?automatisch (?:gegenereerd|verzonden)',
    ],
  },
  beside: [
    'bedankt',
    'dank',
    'dringend',
    'spoed',
    'mijn afwezigheid',
    'contact',
    'mijn terugkomst',
    'weer (?:terug|bereikbaar)',
    'beantwoord',
    'automatisch',
    'groet',
  ],
  back: ['terug op', 'weer (?:op|vanaf)'],
};
