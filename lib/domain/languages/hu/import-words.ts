import type { ImportWords } from '../file-language';
import { listed } from '../listed';

/** What the cells of an imported file say. */
export const importWords: ImportWords = {
  statuses: {
    prospect: listed('érdeklődő, leendő'),
    customer: listed('ügyfél, vevő, aktív'),
    former: listed('korábbi, volt, volt ügyfél, inaktív, elveszett'),
  },
  roles: {
    'economic buyer': listed('gazdasági döntéshozó'),
    'decision maker': listed('döntéshozó'),
    technical: listed('műszaki'),
    user: listed('felhasználó'),
    influencer: listed('befolyásoló'),
    gatekeeper: listed('kapuőr'),
    champion: listed('szószóló'),
    blocker: listed('gátló'),
    unknown: listed('ismeretlen'),
  },
  functions: {
    leadership: listed('vezetés, ügyvezetés'),
    HR: listed('emberi erőforrás, személyügy'),
    finance: listed('pénzügy, könyvelés'),
    technical: listed('műszaki, informatika, termelés'),
    purchasing: listed('beszerzés'),
    other: listed('egyéb, értékesítés'),
  },
  jobs: {
    leadership: listed('ügyvezető, ügyvezető igazgató, vezérigazgató, tulajdonos'),
    HR: listed('személyügyi vezető, HR vezető'),
    finance: listed('pénzügyi vezető, pénzügyi igazgató, gazdasági vezető, gazdasági igazgató, könyvelő'),
    technical: listed('műszaki vezető, műszaki igazgató, termelési vezető, üzemvezető, informatikai vezető'),
    purchasing: listed('beszerző, beszerzési vezető, beszerzési igazgató'),
  },
  sections: {
    general: listed('általános'),
    history: listed('előzmények, történet'),
    decision: listed('döntés, döntési folyamat'),
    competitors: listed('versenytársak, versenytárs'),
  },
  yesOrNo: {
    yes: listed('igen, i, igaz'),
    no: listed('nem, hamis'),
  },
  labels: {
    breadwinner: listed('bevételhozó, nyereséghozó'),
    potential: listed('potenciális'),
    'image-maker': listed('imázsépítő'),
    partner: listed('partner'),
    expert: listed('szakértő'),
    innovator: listed('újító'),
  },
  signals: {
    referenceable: listed('referenciaként megnevezhető, referencia'),
    'beta tester': listed('kipróbálja az új termékeinket, bétatesztelő'),
    'takes overproduction': listed('átveszi a többlettermelést, többlettermelés'),
    'opinion leader': listed('véleményvezér'),
    'complex assignment': listed('összetett megbízás'),
    'complex organisation': listed('összetett szervezet'),
  },
  scores: {
    0: listed('nem'),
    1: listed('nem világos, bizonytalan'),
    2: listed('igen'),
  },
  touchKinds: {
    mail: listed('e-mail, email, levél, üzenet'),
    call: listed('hívás, telefon, telefonhívás, telefonbeszélgetés'),
    visit: listed('látogatás, ügyféllátogatás, helyszíni látogatás'),
    meeting: listed('találkozó, megbeszélés, tárgyalás, értekezlet, videóhívás'),
    event: listed('esemény, rendezvény, vásár, kiállítás, képzés, konferencia'),
    request: listed('kérés, megkeresés, érdeklődés'),
    review: listed('áttekintés, értékelő beszélgetés'),
    survey: listed('felmérés, elégedettségi felmérés'),
  },
  directions: {
    in: listed('bejövő, be, kapott, tőlük'),
    out: listed('kimenő, ki, küldött, tőlünk'),
  },
  reached: {
    yes: listed('elérve, elértük, sikeres, lezajlott, befejezve'),
    no: listed(
      `nem elérve, nem értük el, nem érhető el, nem elérhető, nem vette fel, nem válaszolt, megválaszolatlan, nem fogadott, nem fogadott hívás, nincs válasz, nem jelent meg, nem jött el, nem vett részt, távol maradt, elmulasztott, elszalasztott, elutasítva, elutasított, elutasította, sikertelen, hangposta, foglalt, téves szám`,
    ),
  },
  done: {
    yes: listed(
      `kész, elvégezve, befejezve, befejezett, lezárt, lezárva, megtörtént, megtartva, teljesítve, elküldve, részt vett`,
    ),
    no: listed(
      `tervezett, nyitott, ütemezett, átütemezve, elhalasztva, nem kezdődött el, folyamatban, teendő, függőben, közelgő, várakozik, piszkozat, törölve, lemondva, elmaradt, lejárt határidejű, új, lemondott, lemondta, visszavonva, törölt, elhalasztott, meghiúsult, lefoglalva, nem történt meg, nincs kész`,
    ),
  },
  tiers: {
    strategic: listed('stratégiai, stratégiai ügyfél'),
    key: listed('kiemelt ügyfél, kiemelt'),
    potential: listed('leendő kiemelt ügyfél, potenciális'),
    standard: listed('normál, általános'),
  },
  levels: {
    company: listed('cég'),
    department: listed('részleg'),
    rep: listed('értékesítő'),
  },
  complaints: {
    open: listed('nyitott, megoldatlan'),
    settled: listed('rendezve, megoldva, lezárva'),
  },
  planKinds: {
    'grow revenue and profit': listed('forgalom és nyereség növelése, árbevétel és nyereség növelése'),
    'grow share against other suppliers': listed('részarányunk növelése a többi beszállítóval szemben'),
    'remove problems': listed('problémák megszüntetése'),
    'raise satisfaction': listed('elégedettség növelése'),
    'tie closer': listed('szorosabb kötődés'),
    'new offers': listed('új ajánlatok'),
    problem: listed('az ügyfél gondja, gond'),
    bottleneck: listed('szűk keresztmetszet'),
    'joint project': listed('közös projekt'),
    event: listed('rendezvény, vásár, képzés'),
    measure: listed('intézkedés'),
  },
  goalStates: {
    open: listed('nyitott'),
    'on the way': listed('folyamatban'),
    reached: listed('elérve'),
    'given up': listed('feladva'),
  },
  stepStates: {
    open: listed('nyitott'),
    done: listed('elvégezve, kész'),
    dropped: listed('elejtve'),
  },
  stepKinds: {
    call: listed('hívás'),
    visit: listed('látogatás'),
    mail: listed('levél'),
    task: listed('feladat'),
  },
  topics: {
    description: listed('mivel foglalkozik'),
    headcount: listed('létszám'),
    founded: listed('alapítás'),
    structure: listed('szervezet'),
    ownership: listed('tulajdonosok'),
    locations: listed('telephelyek'),
    plans: listed('tervek'),
    needs: listed('igények'),
    weakPoints: listed('gyenge pontok'),
    bottlenecks: listed('szűk keresztmetszetek'),
    supplied: listed('amit szállítottunk'),
    whyWon: listed('miért nyertünk'),
    whyLost: listed('miért vesztettünk'),
    howDecided: listed('hogyan döntenek'),
    budgetRound: listed('költségvetési kör'),
    suppliers: listed('más szállítók'),
    courting: listed('ki udvarol nekik'),
  },
  causes: {
    quality: listed('minőség'),
    delivery: listed('szállítás'),
    service: listed('kiszolgálás'),
    price: listed('ár'),
    invoice: listed('számla'),
    communication: listed('kommunikáció'),
    other: listed('egyéb'),
  },
  pages: {
    page: listed('oldal, lap'),
    of: listed('összesen'),
    ends: listed(`
      jelentés vége, a jelentés vége, lista vége, a lista vége, kimutatás vége, vége, bizalmas, folytatás, minden jog fenntartva, belső használatra
    `),
    printed: listed(`
      nyomtatás dátuma, nyomtatás ideje, lekérdezés dátuma
    `),
    asOf: listed(`
      nyomtatva, készült, létrehozva, exportálva, generálva, lekérdezve
    `),
    madeBy: listed(`
      nyomtatta, készítette
    `),
    count: listed('sor, rekord, tétel, sorok száma, rekordok száma, tételek száma'),
  },
};
