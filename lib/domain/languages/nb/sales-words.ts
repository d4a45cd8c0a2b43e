import type { SalesWords } from '../file-language';
import { listed } from '../listed';

/** What stands in lists of sales and deals. */
export const salesWords: SalesWords = {
  headings: {
    quantity: listed('antall, mengde, stk, stykk, solgt antall, kvantum'),
    unitPrice: listed('enhetspris, pris, stykkpris, pris per enhet, pris pr enhet, salgspris'),
    discount: listed(
      'rabatt, rabatt i prosent, rabattprosent, prosent rabatt, rabattsats, linjerabatt, linjerabatt prosent, rabattbeløp, linjerabattbeløp',
    ),
    documentState: listed('status, ordrestatus, fakturastatus, tilstand'),
    documentKind: listed('type, bilagstype, bilagsart, dokumenttype, fakturatype, ordretype'),
    side: listed('debet/kredit, D/K, fortegn, debet kredit'),
    debit: listed('debet, debet beløp, debetbeløp'),
    credit: listed('kredit, kredit beløp, kreditbeløp'),
    voided: listed('kansellert, kreditert, annullert, makulert'),
    refunded: listed('refundert beløp, tilbakebetalt beløp, refusjonsbeløp'),
    tax: listed('mva, mva-beløp, mva beløp, merverdiavgift, avgift, avgiftsbeløp, sum mva, moms'),
    stage: listed('fase, salgsfase, avtalefase, salgstrinn, trinn, stadium'),
    dealName: listed(
      'avtale, avtalenavn, salgsmulighet, navn på avtale, mulighet, salgsmulighet navn, avtaletittel, tilbud, tilbudsnavn, tilbudstittel, prosjekt, prosjektnavn',
    ),
    quoteNumber: listed('tilbudsnummer, tilbudsnr, tilbudsnr., tilbud nr, tilbud nr., pristilbudsnummer'),
  },
  dates: listed('dato, dag, fakturert, bestilt, opprettet, tidspunkt'),
  customers: listed('kunde, kunden, selskap, firma, bedrift, kjøper, bestiller, mottaker, debitor, klient'),
  amounts: listed('beløb, beløp, sum, omsetning, verdi, netto, totalt, total, salg, inntekt, linjesum, ordresum'),
  others: listed(
    'forfall, forfalls, betalt, betaling, endret, leverings, fødsels, mva, moms, avgift, rabatt, frakt, saldo, utestående, nummer, nr, kode, adresse, poststed, land, eier, ansvarlig, telefon, kostnad',
  ),
  net: listed('netto, eks mva, ekskl mva, ekskl, uten mva, eks, uten avgift, uten avgifter'),
  gross: listed('brutto, inkl mva, inkl, med mva, med avgift, med avgifter'),
  unsold: listed(
    'kansellert, avbestilt, annullert, makulert, tilbakeført, reversert, utkast, kladd, tilbud, pristilbud, proforma, ugyldig, slettet, avvist, tapt, avbrutt, forkastet, mislykket, inngående faktura, utløpt',
  ),
  sold: listed(
    'betalt, ubetalt, åpen, forfalt, bokført, postert, under behandling, behandles, venter, fullført, ferdig, lukket, avsluttet, godkjent, bekreftet, utstedt, sendt, fakturert, levert, delvis levert, oppgjort, faktura, salgsfaktura, utgående faktura, ordre, salgsordre, kontantsalg',
  ),
  payments: listed('betaling, innbetaling'),
  credits: listed(
    'kreditnota, kredittnota, kreditfaktura, krediteringsfaktura, kreditering, kreditert, retur, returnert, refusjon, refundert, tilbakebetaling, returordre',
  ),
  reversals: listed(
    'kansellasjon, kansellasjonsfaktura, kansellering, kanselleringsfaktura, annullering, annulleringsfaktura, makulering, tilbakeføring, reversering, reverseringsfaktura, storno',
  ),
  cancelled: listed('kansellert, annullert, makulert, ugyldig, tilbakeført, reversert'),
  voids: listed('ugyldig'),
  orders: listed('ordre, bestilling, salgsordre'),
  givenBack: listed('refundert, returnert, kreditert, tilbakebetalt'),
  compared: listed(
    'i fjor, fjor, fjorår, fjoråret, forrige, forrige år, endring, vekst, avvik, differanse, økning, andel, prosent, plan, planlagt, prognose, mål, akkumulert, hittil',
  ),
  unsoldSheets: listed(
    'tilbud, pristilbud, kansellert, kansellerte, annullert, annullerte, avbestilt, budsjett, plan, planer, prognose, prognoser, mal, maler, eksempel, eksempler, innkjøp, kjøp, utgift, utgifter, kostnad, kostnader, utkast',
  ),
  totals: listed('sum, totalt, total, totalsum, delsum, i alt, til sammen, samlet'),
  open: listed('åpen'),
  won: listed(
    'vunnet, lukket vunnet, avsluttet vunnet, avtale vunnet, solgt, akseptert, godtatt, tilbud akseptert, bestilt',
  ),
  lost: listed('tapt, lukket tapt, avsluttet tapt, avtale tapt, kansellert, avbrutt, avvist'),
  outcomes: listed('vunnet, tapt, lukket vunnet, lukket tapt'),
  wonAlone: listed(
    'signert, kontrakt signert, avtale signert, undertegnet, kontrakt undertegnet, salgsordre, suksess, vant',
  ),
  lostAlone: listed('mislyktes, mislykket, avslått, utsolgt, slettet'),
  withdrawn: listed('trukket tilbake, trukket, tilbud trukket'),
  sent: listed('sendt, tilbud sendt, tilbud gitt'),
};
