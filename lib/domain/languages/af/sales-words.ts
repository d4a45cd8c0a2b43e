import type { SalesWords } from '../file-language';
import { listed } from '../listed';

/** What stands in lists of sales and deals. */
export const salesWords: SalesWords = {
  headings: {
    quantity: listed('hoeveelheid, aantal, eenhede, stuks, hoeveelheid verkoop'),
    unitPrice: listed('eenheidsprys, prys, prys per eenheid, verkoopprys, stukprys'),
    discount: listed(
      'afslag, afslag persentasie, afslag persent, afslagpersentasie, persentasie afslag, afslagkoers, lynafslag, afslagbedrag, korting',
    ),
    documentState: listed('status, bestellingstatus, faktuurstatus, toestand'),
    documentKind: listed('tipe, dokumenttipe, faktuurtipe, soort, dokumentsoort'),
    side: listed('debiet/krediet, D/K, teken, debiet krediet'),
    debit: listed('debiet, debietbedrag'),
    credit: listed('krediet, kredietbedrag'),
    voided: listed('gekanselleer, gekrediteer, ongeldig'),
    refunded: listed('bedrag terugbetaal, terugbetaalde bedrag, terugbetalingsbedrag'),
    tax: listed('btw, btw-bedrag, btw bedrag, belasting, belastingbedrag'),
    stage: listed('fase, verkoopfase, stadium, verkoopstadium, transaksiefase'),
    dealName: listed(
      'transaksie, transaksienaam, geleentheid, verkoopsgeleentheid, naam van transaksie, geleentheidnaam, kwotasie, kwotasienaam, aanbod, projek, projeknaam',
    ),
    quoteNumber: listed('kwotasienommer, kwotasie nr, kwotasie nr., kwotasieno, aanbodnommer'),
  },
  dates: listed('datum, dag, gefaktureer, bestel op, geskep'),
  customers: listed('kliënt, klant, maatskappy, firma, koper, onderneming, ontvanger, debiteur'),
  amounts: listed('bedrag, totaal, som, omset, waarde, netto, inkomste, verkope, lyntotaal'),
  others: listed(
    'verval, vervaldatum, betaal, betaling, gewysig, aflewering, geboorte, btw, belasting, afslag, versending, saldo, uitstaande, nommer, nr, kode, adres, stad, land, eienaar, telefoon, koste',
  ),
  net: listed('netto, btw uitgesluit, sonder btw, uitgesluit, eksklusief, voor belasting'),
  gross: listed('bruto, btw ingesluit, ingesluit, inklusief, met btw'),
  unsold: listed(
    'gekanselleer, gekanselleerde, omgekeer, teruggeskryf, konsep, kwotasie, aanbod, proforma, ongeldig, verwyder, geskrap, afgekeur, verloor, verlore, misluk, verskafferfaktuur, verval',
  ),
  sold: listed(
    'betaal, betaalde, onbetaal, onbetaalde, oop, agterstallig, geboek, gepos, hangende, word verwerk, verwerk, voltooi, voltooide, afgehandel, gesluit, klaar, goedgekeur, bevestig, uitgereik, gestuur, gefaktureer, afgelewer, versend, vereffen, faktuur, verkoopsfaktuur, bestelling, kontantverkoop',
  ),
  payments: listed('betaling'),
  credits: listed(
    'kredietnota, kredietnotas, terugbetaling, terugbetaal, retoer, teruggestuur, terugsending, kredietfaktuur',
  ),
  reversals: listed(
    'kansellasie, kansellasies, kansellasiefaktuur, kansellasiesfaktuur, kansellering, kanselleringsfaktuur, kansellasienota, omkering, omkeringsfaktuur, terugskrywing, storno',
  ),
  cancelled: listed('gekanselleer, gekanselleerde, ongeldig, omgekeer, teruggeskryf'),
  voids: listed('ongeldig'),
  orders: listed('bestelling, verkoopsbestelling'),
  givenBack: listed('terugbetaal, teruggestuur, gekrediteer'),
  compared: listed(
    'vorige, vorige jaar, verlede, verlede jaar, verandering, groei, afwyking, verskil, toename, aandeel, persent, persentasie, begroting, beplan, vooruitskatting, teiken, doelwit, kumulatief',
  ),
  unsoldSheets: listed(
    'aanbod, aanbiedinge, kwotasie, kwotasies, gekanselleer, gekanselleerde, begroting, begrotings, plan, planne, vooruitskatting, voorspelling, sjabloon, sjablone, voorbeeld, voorbeelde, aankoop, aankope, uitgawe, uitgawes, koste, onkoste, konsep, konsepte',
  ),
  totals: listed('totaal, som, subtotaal, groottotaal, algehele totaal, saam'),
  open: listed('oop'),
  won: listed('gewen, gewonne, gesluit gewen, geslote gewen, aanvaar, aanvaarde, kwotasie aanvaar, bestel'),
  lost: listed('verloor, verlore, gesluit verloor, geslote verlore, gekanselleer, afgekeur, misluk'),
  outcomes: listed('gewen, gewonne, verloor, verlore, gesluit gewen, gesluit verloor'),
  wonAlone: listed(
    'geteken, onderteken, kontrak geteken, kontrak onderteken, geslaag, suksesvol, verkoopsbestelling, verkoop gesluit',
  ),
  lostAlone: listed('geweier, afgewys, verwerp, onsuksesvol, nie geslaag nie, geskrap, verwyder'),
  withdrawn: listed('teruggetrek, onttrek, kwotasie teruggetrek'),
  sent: listed('gestuur, kwotasie gestuur, aanbod gestuur'),
};
