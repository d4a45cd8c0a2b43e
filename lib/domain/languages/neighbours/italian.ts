import type { MailKindWords } from '../language';

/** What mails say in Italian that no person has just written. */
export const italian: MailKindWords = {
  subjects: {
    absent: ['risposta automatica', 'fuori (?:sede|ufficio)', 'assenza', 'assente', 'in ferie', 'sono in ferie'],
    bounce: [
      'non recapitabile',
      'mancato recapito',
      'impossibile recapitare',
      'messaggio non recapitato',
      'consegna non riuscita',
    ],
    receipt: [
      'letto',
      'conferma di lettura',
      'consegna',
      'accettazione',
      'richiesta ricevuta',
      'abbiamo ricevuto la sua (?:richiesta|mail)',
      'grazie per averci contattato',
      'ricevuta di (?:ritorno|lettura)',
      'consegnato',
      'non letto',
    ],
    invitation: ['accettato', 'rifiutato', 'provvisorio', 'annullato', 'evento annullato', 'invito(?: aggiornato)?'],
    notice: ['recapito ritardato'],
  },
  lines: {
    absent: [
      '(?:sono|saro) (?:[\\p{L}\\d.,: ]{0,40} )?(?:fuori (?:sede|ufficio)|in ferie|assente|in trasferta|in vacanza)',
      'uffici? (?:e|sono|resteranno|rimarranno) chius',
      '(?:siamo|saremo) chiusi',
      'non ho accesso alla (?:posta|mail)',
    ],
    bounce: [
      'non (?:e|e) stato (?:possibile )?(?:recapitat|consegnat)',
      'impossibile (?:recapitare|consegnare)',
      'indirizzo (?:non trovato|inesistente)',
    ],
    receipt: [
      '(?:e|e) stato letto',
      'ricevuta di (?:avvenuta consegna|accettazione)',
      'abbiamo ricevuto (?:il suo|la sua|la vostra)',
    ],
    invitation: [
      "ha (?:accettato|rifiutato) (?:l'|questo |il |la )?(?:suo |sua )?(?:invito|riunione)",
      'evento (?:e stato )?annullato',
      '^quando ?:',
    ],
    notice: [
      'non rispondere a quest',
      '(?:messaggio|mail|email) (?:e stata? )?(?:generat[oa]|inviat[oa]) automatic',
      'generat[oa] automaticamente',
    ],
  },
  beside: [
    'grazie',
    'urgen',
    'mia assenza',
    'risponderemo',
    'contattare',
    'mio (?:rientro|ritorno)',
    'rispondero',
    'automatic',
    'saluti',
  ],
  back: ['rientro il', 'rientrero il'],
};
