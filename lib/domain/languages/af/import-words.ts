import type { ImportWords } from '../file-language';
import { listed } from '../listed';

/** What the cells of an imported file say. */
export const importWords: ImportWords = {
  statuses: {
    prospect: listed('voornemend, voornemende, potensiaal'),
    customer: listed('kliënt, aktief'),
    former: listed('voormalig, voormalige, voormalige kliënt, onaktief, verlore'),
  },
  roles: {
    'economic buyer': listed('ekonomiese koper'),
    'decision maker': listed('besluitnemer'),
    technical: listed('tegnies'),
    user: listed('gebruiker'),
    influencer: listed('beïnvloeder'),
    gatekeeper: listed('hekwag'),
    champion: listed('voorspraak'),
    blocker: listed('blokkeerder'),
    unknown: listed('onbekend'),
  },
  functions: {
    leadership: listed('leierskap, bestuur'),
    HR: listed('menslike hulpbronne, mensehulpbronne'),
    finance: listed('finansies, rekeningkunde'),
    technical: listed('tegnies, ingenieurswese, produksie'),
    purchasing: listed('aankope, verkryging'),
    other: listed('ander, verkope, bemarking'),
  },
  jobs: {
    leadership: listed('besturende direkteur, uitvoerende hoof, eienaar'),
    HR: listed('menslikehulpbronbestuurder'),
    finance: listed('finansiële bestuurder, rekenmeester'),
    technical: listed('tegniese bestuurder, produksiebestuurder'),
    purchasing: listed('aankoper, aankoopbestuurder, verkrygingsbestuurder'),
  },
  sections: {
    general: listed('algemeen'),
    history: listed('geskiedenis'),
    decision: listed('besluit, besluitneming'),
    competitors: listed('mededingers, mededinger'),
  },
  yesOrNo: {
    yes: listed('ja, waar'),
    no: listed('nee, onwaar'),
  },
  labels: {
    breadwinner: listed('broodwinner'),
    potential: listed('perspektief'),
    'image-maker': listed('beeldmaker'),
    partner: listed('vennoot'),
    expert: listed('kundige'),
    innovator: listed('innoveerder'),
  },
  signals: {
    referenceable: listed('mag as verwysing genoem word, verwysing'),
    'beta tester': listed('toets ons beta’s, betatoetser'),
    'takes overproduction': listed('neem oorproduksie af, oorproduksie'),
    'opinion leader': listed('meningsleier'),
    'complex assignment': listed('komplekse opdrag'),
    'complex organisation': listed('komplekse organisasie'),
  },
  scores: {
    0: listed('nee'),
    1: listed('onduidelik'),
    2: listed('ja'),
  },
  touchKinds: {
    mail: listed('e-pos, epos, brief, boodskap'),
    call: listed('oproep, telefoon, telefoonoproep, telefoongesprek'),
    visit: listed('besoek, kliëntbesoek, besoek ter plaatse'),
    meeting: listed('afspraak, vergadering, aanlyn vergadering, videogesprek'),
    event: listed('byeenkoms, skou, handelskou, opleiding, konferensie'),
    request: listed('navraag, versoek'),
    review: listed('oorsig, rekeningoorsig'),
    survey: listed('opname, tevredenheidsopname'),
  },
  directions: {
    in: listed('inkomende, in, ontvang, van hulle'),
    out: listed('uitgaande, uit, gestuur, van ons'),
  },
  reached: {
    yes: listed('bereik, geantwoord, gehou, afgehandel'),
    no: listed(
      `nie bereik nie, geen antwoord, geen reaksie, onbeantwoord, nie beantwoord nie, nie geantwoord nie, gemis, gemiste oproep, nie opgedaag nie, het nie opgedaag nie, nie gekom nie, nie bygewoon nie, afwesig, nie beskikbaar nie, onbereikbaar, afgewys, geweier, misluk, onsuksesvol, stempos, beset, verkeerde nommer`,
    ),
  },
  done: {
    yes: listed('klaar, voltooi, afgehandel, gedoen, afgelê, gehou, gesluit, gestuur, ontvang, bygewoon, suksesvol'),
    no: listed(
      `beplan, oop, geskeduleer, geskuif, uitgestel, nie begin nie, aan die gang, in proses, te doen, hangende, komende, wag, konsep, gekanselleer, afgestel, agterstallig, nuut, afgelas, bespreek, nie gedoen nie, nie gehou nie, nie voltooi nie`,
    ),
  },
  tiers: {
    strategic: listed('strategies, strategiese kliënt'),
    key: listed('sleutelkliënt'),
    potential: listed('potensiële sleutelkliënt'),
    standard: listed('standaard'),
  },
  levels: {
    company: listed('maatskappy'),
    department: listed('afdeling'),
    rep: listed('verkoper'),
  },
  complaints: {
    open: listed('oop, onopgelos'),
    settled: listed('opgelos, afgehandel'),
  },
  planKinds: {
    'grow revenue and profit': listed('laat omset en wins groei'),
    'grow share against other suppliers': listed('vergroot ons aandeel teenoor ander verskaffers'),
    'remove problems': listed('verwyder probleme'),
    'raise satisfaction': listed('verhoog tevredenheid'),
    'tie closer': listed('bind nouer'),
    'new offers': listed('nuwe aanbiedings'),
    problem: listed('probleem van hulle, probleem'),
    bottleneck: listed('knelpunt van hulle, knelpunt'),
    'joint project': listed('gesamentlike projek'),
    event: listed('geleentheid, skou, opleiding'),
    measure: listed('maatreël'),
  },
  goalStates: {
    open: listed('oop'),
    'on the way': listed('op pad'),
    reached: listed('bereik'),
    'given up': listed('opgegee'),
  },
  stepStates: {
    open: listed('oop'),
    done: listed('gedoen, afgehandel'),
    dropped: listed('laat vaar'),
  },
  stepKinds: {
    call: listed('oproep'),
    visit: listed('besoek'),
    mail: listed('e-pos'),
    task: listed('taak'),
  },
  topics: {
    description: listed('wat hulle doen'),
    headcount: listed('aantal werknemers'),
    founded: listed('gestig'),
    structure: listed('struktuur'),
    ownership: listed('eienaars'),
    locations: listed('liggings'),
    plans: listed('planne'),
    needs: listed('behoeftes'),
    weakPoints: listed('swak punte'),
    bottlenecks: listed('knelpunte'),
    supplied: listed('wat gelewer is'),
    whyWon: listed('hoekom ons gewen het'),
    whyLost: listed('hoekom ons verloor het'),
    howDecided: listed('hoe hulle besluit'),
    budgetRound: listed('begrotingsrondte'),
    suppliers: listed('ander verskaffers'),
    courting: listed('wie hulle die hof maak'),
  },
  causes: {
    quality: listed('gehalte'),
    delivery: listed('aflewering'),
    service: listed('diens'),
    price: listed('prys'),
    invoice: listed('faktuur'),
    communication: listed('kommunikasie'),
    other: listed('ander'),
  },
  pages: {
    page: listed('bladsy'),
    of: listed('van'),
    ends: listed(`
      einde van verslag, einde van die verslag, einde van lys, einde van die lys, einde, vertroulik, vervolg, alle regte voorbehou, slegs vir interne gebruik
    `),
    printed: listed(`
      gedruk op, drukdatum, geskep op, gegenereer op, uitgevoer op, verslagdatum
    `),
    asOf: listed(`
      soos op, gedruk
    `),
    madeBy: listed(`
      gedruk deur, geskep deur, gegenereer deur
    `),
    count: listed(
      'ry, rye, rekord, rekords, reëls, inskrywings, aantal rye, aantal rekords, aantal reëls, aantal inskrywings',
    ),
  },
};
