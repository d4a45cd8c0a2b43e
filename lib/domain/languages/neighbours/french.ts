import type { MailKindWords } from '../language';

/** What mails say in French that no person has just written. */
export const french: MailKindWords = {
  subjects: {
    absent: [
      'reponse automatique',
      'absence',
      'absence du bureau',
      'absent(?:e)? du bureau',
      'en conges?',
      "message d'absence",
    ],
    bounce: [
      'non remis',
      'non distribuable',
      'message non (?:remis|distribue)',
      'echec de (?:la )?(?:remise|distribution)',
      'non delivre',
    ],
    receipt: ['lu', 'accuse de (?:lecture|reception)(?: \\(affiche\\))?', 'demande recue', 'non lu', 'remis'],
    invitation: [
      'acceptee?',
      'refusee?',
      'declinee?',
      'provisoire',
      'annulee?',
      '(?:evenement|reunion) annulee?',
      'invitation',
      'invitation mise a jour',
    ],
    notice: ['remise retardee'],
  },
  lines: {
    absent: [
      '(?:je suis|serai|suis) (?:[\\p{L}\\d.,: ]{0,40} )?(?:absente?|en conges?|en deplacement|en vacances|hors du bureau)',
      '(?:atelier|bureau|entreprise|societe|magasin)s? (?:est|sont|sera|seront) ferme',
      'pas acces a (?:ma messagerie|mes (?:e-?)?mails)',
    ],
    bounce: [
      "n'a pas pu etre (?:remis|distribu|delivr)",
      'adresse (?:introuvable|inconnue)',
      "n'a pas ete (?:remis|distribu)",
    ],
    receipt: [
      'a ete lu',
      'accusons (?:bonne )?reception',
      'ceci est un accuse de reception',
      'demande (?:\\([\\p{L}\\d# -]{1,20}\\) )?a bien ete (?:recue|enregistree)',
      'avons bien recu votre (?:message|demande|e-?mail)',
    ],
    invitation: [
      "a (?:accepte|refuse|decline) (?:cette |votre |l')?(?:invitation|reunion)",
      'evenement (?:a ete )?annule',
      '^quand ?:',
      'vous invite',
    ],
    notice: ['(?:merci de )?ne pas repondre a (?:ce|cet)', 'message (?:a ete )?(?:envoye|genere) automatiquement'],
  },
  beside: [
    'merci',
    'urgen',
    'mon absence',
    'reouverture',
    'traiterons',
    'acces limite',
    '(?:veuillez )?contacter',
    'mon retour',
    'de retour',
    'repondrai',
    'automatique',
    'cordialement',
  ],
  back: ['(?:de )?retour (?:le|au)'],
};
