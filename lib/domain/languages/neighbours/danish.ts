import type { MailKindWords } from '../language';

/** What mails say in Danish that no person has just written. */
export const danish: MailKindWords = {
  subjects: {
    absent: [
      'automatisk svar',
      'autosvar',
      'frav(?:a|ae)r',
      'ikke pa kontoret',
      'ikke til stede',
      'pa ferie',
      'ferie',
      'ude af kontoret',
    ],
    bounce: ['kan ikke leveres', 'kunne ikke leveres', 'ikke leveret', 'uanbringelig', 'levering mislykkedes'],
    receipt: [
      'l(?:a|ae)st',
      'l(?:a|ae)sekvittering',
      'ul(?:a|ae)st',
      'leveret',
      'kvittering for (?:l(?:a|ae)sning|modtagelse)',
      'vi har modtaget din \\p{L}+',
    ],
    invitation: ['accepteret', 'afvist', 'forelobig(?:t)?', 'aflyst', 'invitation(?: opdateret)?', 'indbydelse'],
    notice: ['forsinket levering'],
  },
  lines: {
    absent: [
      '(?:er|vil v(?:a|ae)re) (?:[\\p{L}\\d.,: ]{0,40} )?(?:ikke pa kontoret|ude af kontoret|frav(?:a|ae)rende|pa ferie|bortrejst|pa barsel)',
      '(?:har|holder) (?:sommer)?ferie',
      'ferielukket',
      'kontoret er lukket',
    ],
    bounce: ['(?:kunne|kan) ikke (?:blive )?lever(?:es|et)', 'adressen (?:blev ikke fundet|findes ikke)'],
    receipt: ['blev l(?:a|ae)st', 'vi har modtaget din', 'tak for din henvendelse'],
    invitation: [
      'har (?:accepteret|afvist) (?:din |denne )?(?:invitation|invitationen|modet)',
      '(?:modet|begivenheden) er aflyst',
      '^hvornar ?:',
      '^hvor ?:',
    ],
    notice: [
      'svar ikke pa denne',
      'dette er en automatisk (?:besked|mail|e-?mail|meddelelse)',
      '(?:mail|e-?mail|besked) (?:er|kan) (?:genereret automatisk|ikke besvares)',
    ],
  },
  beside: [
    'tak for',
    'haster',
    'mit frav(?:a|ae)r',
    'kontakt',
    'nar jeg er tilbage',
    'tilbage',
    'svarer',
    'automatisk',
    'hilsen',
  ],
  back: ['tilbage(?: pa kontoret)?'],
};
