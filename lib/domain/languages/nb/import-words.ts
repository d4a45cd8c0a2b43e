import type { ImportWords } from '../file-language';
import { listed } from '../listed';

/** What the cells of an imported file say. */
export const importWords: ImportWords = {
  statuses: {
    prospect: listed('prospekt, potensiell'),
    customer: listed('kunde'),
    former: listed('tidligere, tidligere kunde, tapt'),
  },
  roles: {
    'economic buyer': listed('økonomisk beslutningstaker'),
    'decision maker': listed('beslutningstaker'),
    technical: listed('teknisk'),
    user: listed('bruker'),
    influencer: listed('påvirker'),
    gatekeeper: listed('portvokter'),
    champion: listed('talsperson'),
    blocker: listed('motstander'),
    unknown: listed('ukjent'),
  },
  functions: {
    leadership: listed('ledelse'),
    HR: listed('personal'),
    finance: listed('økonomi, finans, regnskap'),
    technical: listed('teknisk, teknikk, produksjon'),
    purchasing: listed('innkjøp'),
    other: listed('annet, andre, salg'),
  },
  jobs: {
    leadership: listed('daglig leder, administrerende direktør, eier'),
    HR: listed('personalsjef, HR-sjef'),
    finance: listed('økonomisjef, finansdirektør, regnskapsfører'),
    technical: listed('teknisk sjef, produksjonssjef, driftssjef, IT-sjef'),
    purchasing: listed('innkjøper, innkjøpssjef, innkjøpsleder'),
  },
  sections: {
    general: listed('generelt'),
    history: listed('historikk, historie'),
    decision: listed('beslutning, beslutningsprosess'),
    competitors: listed('konkurrenter, konkurrent'),
  },
  yesOrNo: {
    yes: listed('ja, sann'),
    no: listed('nei, usann'),
  },
  labels: {
    breadwinner: listed('inntektsbærer'),
    potential: listed('vekstkunde, potensiell'),
    'image-maker': listed('profilkunde'),
    partner: listed('partner'),
    expert: listed('ekspert'),
    innovator: listed('innovatør'),
  },
  signals: {
    referenceable: listed('kan nevnes som referanse, referanse, referansekunde'),
    'beta tester': listed('tester betaversjonene våre, betatester'),
    'takes overproduction': listed('tar imot overproduksjon, overproduksjon'),
    'opinion leader': listed('opinionsleder'),
    'complex assignment': listed('komplekst oppdrag'),
    'complex organisation': listed('kompleks organisasjon'),
  },
  scores: {
    0: listed('nei'),
    1: listed('uklart, uklar'),
    2: listed('ja'),
  },
  touchKinds: {
    mail: listed('e-post, epost, mail, brev, melding'),
    call: listed('samtale, telefon, telefonsamtale, oppringning, anrop'),
    visit: listed('besøk, kundebesøk'),
    meeting: listed('møte, nettmøte, videomøte, avtale'),
    event: listed('messe, arrangement, kurs, konferanse, opplæring'),
    request: listed('spørsmål, forespørsel, henvendelse'),
    review: listed('gjennomgang, kundegjennomgang'),
    survey: listed('undersøkelse, spørreundersøkelse'),
  },
  directions: {
    in: listed('innkommende, inn, mottatt, fra dem'),
    out: listed('utgående, ut, sendt, fra oss'),
  },
  reached: {
    yes: listed('nådd, fikk svar, besvart, gjennomført'),
    no: listed(
      `ikke nådd, ikke svar, ingen svar, fikk ikke svar, ubesvart, ikke besvart, tapt anrop, ikke møtt, ikke møtt opp, møtte ikke, møtte ikke opp, møtte ikke fram, uteble, uteblitt, ikke oppmøtt, deltok ikke, ikke deltatt, ikke truffet, ikke til stede, fraværende, ikke tilgjengelig, utilgjengelig, avvist, avslått, mislykket, mislyktes, telefonsvarer, opptatt, feil nummer`,
    ),
  },
  done: {
    yes: listed('ferdig, fullført, utført, gjennomført, avsluttet, lukket, avholdt, sendt, mottatt, deltok, vellykket'),
    no: listed(
      `planlagt, åpen, berammet, flyttet, utsatt, ikke startet, ikke påbegynt, pågår, under arbeid, å gjøre, gjenstår, kommende, venter, utkast, avlyst, avbrutt, kansellert, forfalt, ny, bestilt, ikke gjennomført, ikke utført, ikke avholdt`,
    ),
  },
  tiers: {
    strategic: listed('strategisk, strategisk kunde'),
    key: listed('nøkkelkunde'),
    potential: listed('mulig nøkkelkunde, potensiell nøkkelkunde'),
    standard: listed('standard, vanlig kunde'),
  },
  levels: {
    company: listed('firma'),
    department: listed('avdeling'),
    rep: listed('selger'),
  },
  complaints: {
    open: listed('åpen, uløst'),
    settled: listed('løst, avsluttet'),
  },
  planKinds: {
    'grow revenue and profit': listed('øke omsetning og fortjeneste'),
    'grow share against other suppliers': listed('øke vår andel mot andre leverandører'),
    'remove problems': listed('fjerne problemer'),
    'raise satisfaction': listed('gjøre kunden mer fornøyd'),
    'tie closer': listed('knytte tettere'),
    'new offers': listed('nye tilbud'),
    problem: listed('problem hos dem'),
    bottleneck: listed('flaskehals hos dem, flaskehals'),
    'joint project': listed('felles prosjekt'),
    event: listed('arrangement, messe, kurs'),
    measure: listed('tiltak'),
  },
  goalStates: {
    open: listed('åpent, åpen'),
    'on the way': listed('på vei'),
    reached: listed('nådd'),
    'given up': listed('oppgitt'),
  },
  stepStates: {
    open: listed('åpent, åpen'),
    done: listed('gjort, ferdig'),
    dropped: listed('droppet'),
  },
  stepKinds: {
    call: listed('samtale'),
    visit: listed('besøk'),
    mail: listed('e-post'),
    task: listed('oppgave'),
  },
  topics: {
    description: listed('hva de gjør'),
    headcount: listed('antall ansatte'),
    founded: listed('stiftet'),
    structure: listed('struktur'),
    ownership: listed('eiere'),
    locations: listed('steder'),
    plans: listed('planer'),
    needs: listed('behov'),
    weakPoints: listed('svake punkter'),
    bottlenecks: listed('flaskehalser'),
    supplied: listed('hva vi har levert'),
    whyWon: listed('hvorfor vi vant'),
    whyLost: listed('hvorfor vi tapte'),
    howDecided: listed('hvordan de bestemmer'),
    budgetRound: listed('budsjettrunde'),
    suppliers: listed('andre leverandører'),
    courting: listed('hvem som frir til dem'),
  },
  causes: {
    quality: listed('kvalitet'),
    delivery: listed('levering'),
    service: listed('service'),
    price: listed('pris'),
    invoice: listed('faktura'),
    communication: listed('kommunikasjon'),
    other: listed('annet'),
  },
  pages: {
    page: listed('side'),
    of: listed('av'),
    ends: listed(`
      slutt på rapport, slutt på rapporten, slutt på listen, slutt, konfidensielt, fortrolig, fortsetter, fortsetter på neste side, alle rettigheter forbeholdt, kun til intern bruk
    `),
    printed: listed(`
      utskriftsdato, skrevet ut, rapport generert, rapportdato
    `),
    asOf: listed(`
      per, utskrevet, utskrift, trykt, generert, opprettet, eksportert
    `),
    madeBy: listed(`
      skrevet ut av, opprettet av
    `),
    count: listed(
      'rad, rader, linjer, poster, oppføringer, antall rader, antall linjer, antall poster, antall oppføringer',
    ),
  },
};
