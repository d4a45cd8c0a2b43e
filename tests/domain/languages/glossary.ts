/** One term a concept a language: the text that names it, and the words that would be a second one, or mean something else in the trade. */
interface Term {
  concept: string;
  /** The name of a text that is the term itself, and the term. */
  is: [key: string, term: string];
  /** Nowhere in the language. */
  never: RegExp[];
}

export const GLOSSARY: Record<'en' | 'de' | 'hu' | 'nb' | 'af', Term[]> = {
  en: [{ concept: 'revenue', is: ['measure_turnover', 'Revenue'], never: [/turnover/i] }],
  de: [
    { concept: 'account', is: ['portfolio_account', 'Kunde'], never: [/(?<![-\w])Accounts?(?![-\w])/] },
    { concept: 'breadwinner by profit', is: ['label_breadwinner', 'Ertragsträger'], never: [] },
    { concept: 'breadwinner by turnover', is: ['label_breadwinnerByRevenue', 'Umsatzträger'], never: [] },
    { concept: 'competitor', is: ['rival_title', 'Wettbewerber'], never: [/Rival/] },
    { concept: 'domain', is: ['importField_domain', 'Domain'], never: [/Domäne/] },
    { concept: 'label', is: ['account_label', 'Merkmal'], never: [/Bezeichnung,/, /Einstufungen/] },
    { concept: 'complaint', is: ['factForm_complaint', 'Reklamation'], never: [/Beschwerde/] },
    { concept: 'account review', is: ['charter_reviews', 'Reviews'], never: [/Durchsicht/] },
    { concept: 'period', is: ['classes_period', 'Zeitraum'], never: [/Periode/] },
    { concept: 'power', is: ['setting_visits_byPower_much', 'Viel Einfluss'], never: [/\bMacht\b/] },
    { concept: 'blocker', is: ['role_blocker', 'Gegner'], never: [/Verhinderer/] },
    // Who keeps the door; a "Torwächter" stands in a football goal.
    { concept: 'gatekeeper', is: ['role_gatekeeper', 'Vorzimmer'], never: [/Torwächter/] },
    // "Angebot" is the proposal.
    { concept: 'offer of ours', is: ['wallet_offer', 'Leistung'], never: [] },
    { concept: 'take a suggestion', is: ['suggestion_do', 'Übernehmen'], never: [/^Machen/] },
  ],
  hu: [
    { concept: 'key account manager', is: ['account_kam', 'Kiemeltügyfél-menedzser'], never: [/kiemelt ügyfél-/i] },
    { concept: 'breadwinner by profit', is: ['label_breadwinner', 'Nyereséghozó'], never: [] },
    { concept: 'breadwinner by turnover', is: ['label_breadwinnerByRevenue', 'Bevételhozó'], never: [] },
    { concept: 'revenue', is: ['measure_turnover', 'Forgalom'], never: [/árbevétel/i] },
    { concept: 'effective customers', is: ['portfolio_effective', 'Effektív ügyfélszám'], never: [] },
    { concept: 'unclear', is: ['flag_unclear', 'bizonytalan'], never: [] },
  ],
  nb: [
    // A "prospekt" is a brochure.
    { concept: 'prospect', is: ['status_prospect', 'Potensiell kunde'], never: [/prospekt/i] },
    { concept: 'competitor', is: ['rival_title', 'Konkurrenter'], never: [/rival/i] },
    { concept: 'champion', is: ['role_champion', 'Pådriver'], never: [/talsperson/i] },
    { concept: 'label', is: ['importField_labels', 'kjennetegn'], never: [/etikett/i] },
    { concept: 'days', is: ['stepEvery_days_one', 'hver dag'], never: [/døgn/i] },
  ],
  af: [
    // "Rekeninge" are bills.
    { concept: 'account', is: ['portfolio_account', 'Kliënt'], never: [/(?<!\p{L})rekeninge\b/iu] },
    // "Verskuldig" is what is owed in money.
    { concept: 'to be done', is: ['today_figureDue', 'Moet nou gedoen word'], never: [/verskuldig/i] },
    { concept: 'prospect', is: ['status_prospect', 'Voornemende kliënt'], never: [] },
    { concept: 'competitor', is: ['rival_title', 'Mededingers'], never: [/riva(al|le)/i] },
    { concept: 'label', is: ['importField_labels', 'kenmerke'], never: [/etiket/i] },
    { concept: 'undo', is: ['ui_undo', 'Ontdoen'], never: [/ongedaan/i] },
    { concept: 'the article', is: ['suggestion_do', 'Doen dit'], never: [/'n\b/] },
  ],
};
