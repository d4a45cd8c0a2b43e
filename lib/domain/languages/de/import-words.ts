import type { ImportWords } from '../file-language';
import { listed } from '../listed';

/** What the cells of an imported file say. */
export const importWords: ImportWords = {
  statuses: {
    prospect: listed('Interessent, Potenzial'),
    customer: listed('Kunde, Bestandskunde, aktiv'),
    former: listed('ehemalig, ehemaliger Kunde, inaktiv, verloren'),
  },
  roles: {
    'economic buyer': listed('wirtschaftlicher Entscheider'),
    'decision maker': listed('Entscheider, Entscheiderin'),
    technical: listed('technisch, Technik'),
    user: listed('Anwender, Anwenderin, Nutzer'),
    influencer: listed('Beeinflusser'),
    gatekeeper: listed('Torwächter'),
    champion: listed('Fürsprecher, Fürsprecherin'),
    blocker: listed('Verhinderer'),
    unknown: listed('unbekannt'),
  },
  functions: {
    leadership: listed('Leitung, Geschäftsführung, Geschäftsleitung'),
    HR: listed('Personal, Personalwesen'),
    finance: listed('Finanzen, Buchhaltung'),
    technical: listed('Technik, Produktion'),
    purchasing: listed('Einkauf, Beschaffung'),
    other: listed('Vertrieb, Sonstige, Sonstiges, Andere'),
  },
  jobs: {
    leadership: listed(
      'Geschäftsführer, Geschäftsführerin, Geschäftsleiter, Geschäftsleiterin, GF, Inhaber, Inhaberin, Vorstand',
    ),
    HR: listed('Personalleiter, Personalleiterin'),
    finance: listed('Finanzleiter, Finanzleiterin, Buchhalter, Buchhalterin, Controller, Controllerin'),
    technical: listed(
      'Technischer Leiter, Technische Leiterin, Technische Leitung, Betriebsleiter, Betriebsleiterin, Produktionsleiter, Produktionsleiterin, Werkleiter, Werkleiterin, IT-Leiter, IT-Leiterin',
    ),
    purchasing: listed('Einkaufsleiter, Einkaufsleiterin, Einkaufsleitung, Einkäufer, Einkäuferin'),
  },
  sections: {
    general: listed('Allgemein, Allgemeines'),
    history: listed('Geschichte, Historie'),
    decision: listed('Entscheidung, Entscheidungsprozess'),
    competitors: listed('Wettbewerber, Wettbewerb, Konkurrenz'),
  },
  yesOrNo: {
    yes: listed('ja, j, wahr'),
    no: listed('nein, falsch'),
  },
  labels: {
    breadwinner: listed('Umsatzträger, Ertragsträger'),
    potential: listed('Potenzialkunde, Potenzial'),
    'image-maker': listed('Imageträger'),
    partner: listed('Partner'),
    expert: listed('Experte, Expertin'),
    innovator: listed('Innovator'),
  },
  signals: {
    referenceable: listed('darf als Referenz genannt werden, Referenz, Referenzkunde'),
    'beta tester': listed('testet unsere Vorabversionen, Betatester'),
    'takes overproduction': listed('nimmt Überproduktion ab, Überproduktion'),
    'opinion leader': listed('Meinungsführer'),
    'complex assignment': listed('komplexer Auftrag'),
    'complex organisation': listed('komplexe Organisation'),
  },
  scores: {
    0: listed('nein'),
    1: listed('unklar'),
    2: listed('ja'),
  },
  touchKinds: {
    mail: listed('E-Mail, Mail, Email, Brief, Nachricht'),
    call: listed('Anruf, Telefonat, Telefon, Telefongespräch, Gespräch'),
    visit: listed('Besuch, Kundenbesuch, Besuch vor Ort, Vor-Ort-Termin'),
    meeting: listed('Termin, Besprechung, Treffen, Meeting, Videokonferenz, Onlinetermin'),
    event: listed('Messe, Veranstaltung, Schulung, Tagung, Workshop'),
    request: listed('Anfrage, Anfrage des Kunden'),
    review: listed('Review, Durchsicht, Jahresgespräch, Quartalsgespräch'),
    survey: listed('Befragung, Umfrage, Zufriedenheitsbefragung'),
  },
  directions: {
    in: listed('eingehend, ein, Eingang, empfangen, von ihnen'),
    out: listed('ausgehend, aus, Ausgang, gesendet, von uns'),
  },
  reached: {
    yes: listed('erreicht, verbunden, stattgefunden, abgeschlossen'),
    no: listed(
      `nicht erreicht, niemand erreicht, keine Antwort, nicht geantwortet, unbeantwortet, nicht beantwortet, verpasst, verpasster Anruf, entgangen, nicht erschienen, nicht gekommen, nicht angetroffen, nicht teilgenommen, nicht abgenommen, nicht erreichbar, Mailbox, Anrufbeantworter, besetzt, falsche Nummer, abgelehnt, abgewiesen, abwesend, fehlgeschlagen, erfolglos`,
    ),
  },
  done: {
    yes: listed(
      `erledigt, abgeschlossen, durchgeführt, stattgefunden, gehalten, beendet, geschlossen, gesendet, versendet, empfangen, teilgenommen, erfolgreich`,
    ),
    no: listed(
      `geplant, offen, angesetzt, terminiert, verschoben, nicht begonnen, nicht gestartet, in Bearbeitung, zu erledigen, ausstehend, anstehend, wartet, wartend, zurückgestellt, Entwurf, abgesagt, storniert, abgebrochen, überfällig, neu, ausgefallen, vertagt, aufgeschoben, gebucht, nicht erledigt, nicht stattgefunden, nicht durchgeführt`,
    ),
  },
  tiers: {
    strategic: listed('strategisch, strategischer Kunde'),
    key: listed('Schlüsselkunde'),
    potential: listed('potenzieller Schlüsselkunde, Potenzial'),
    standard: listed('Standard, Standardkunde'),
  },
  levels: {
    company: listed('Unternehmen'),
    department: listed('Abteilung'),
    rep: listed('Verkäufer'),
  },
  complaints: {
    open: listed('offen, ungelöst'),
    settled: listed('erledigt, gelöst, geklärt'),
  },
  planKinds: {
    'grow revenue and profit': listed('Umsatz und Gewinn steigern'),
    'grow share against other suppliers': listed('Anteil gegenüber anderen Lieferanten steigern'),
    'remove problems': listed('Probleme beseitigen'),
    'raise satisfaction': listed('Zufriedenheit erhöhen'),
    'tie closer': listed('enger binden'),
    'new offers': listed('neue Angebote'),
    problem: listed('Problem des Kunden, Problem'),
    bottleneck: listed('Engpass des Kunden, Engpass'),
    'joint project': listed('gemeinsames Projekt'),
    event: listed('Veranstaltung, Messe, Schulung'),
    measure: listed('Maßnahme'),
  },
  goalStates: {
    open: listed('offen'),
    'on the way': listed('unterwegs'),
    reached: listed('erreicht'),
    'given up': listed('aufgegeben'),
  },
  stepStates: {
    open: listed('offen'),
    done: listed('erledigt'),
    dropped: listed('fallen gelassen'),
  },
  stepKinds: {
    call: listed('Anruf'),
    visit: listed('Besuch'),
    mail: listed('Mail'),
    task: listed('Aufgabe'),
  },
  topics: {
    description: listed('Was sie tun'),
    headcount: listed('Mitarbeiterzahl'),
    founded: listed('Gründung'),
    structure: listed('Struktur'),
    ownership: listed('Eigentümer'),
    locations: listed('Standorte'),
    plans: listed('Pläne'),
    needs: listed('Bedarf'),
    weakPoints: listed('Schwachstellen'),
    bottlenecks: listed('Engpässe'),
    supplied: listed('Was geliefert wurde'),
    whyWon: listed('Warum gewonnen'),
    whyLost: listed('Warum verloren'),
    howDecided: listed('Wie sie entscheiden'),
    budgetRound: listed('Budgetrunde'),
    suppliers: listed('Andere Lieferanten'),
    courting: listed('Wer um sie wirbt'),
  },
  causes: {
    quality: listed('Qualität'),
    delivery: listed('Lieferung'),
    service: listed('Service'),
    price: listed('Preis'),
    invoice: listed('Rechnung'),
    communication: listed('Kommunikation'),
    other: listed('Anderes'),
  },
  pages: {
    page: listed('Seite, Blatt'),
    of: listed('von'),
    ends: listed(`
      Ende des Berichts, Berichtsende, Ende der Liste, Listenende, Ende der Auswertung, Ende, vertraulich, streng vertraulich, Fortsetzung, Fortsetzung auf der nächsten Seite, alle Rechte vorbehalten, nur für den internen Gebrauch
    `),
    printed: listed(`
      Druckdatum, gedruckt am, ausgedruckt am, Ausdruck vom, erstellt am, erzeugt am, generiert am, exportiert am, Exportdatum, Export vom, Auswertung vom
    `),
    asOf: listed(`
      Stand, gedruckt, erstellt
    `),
    madeBy: listed(`
      gedruckt von, erstellt von, exportiert von
    `),
    count: listed(
      'Zeile, Zeilen, Datensatz, Datensätze, Eintrag, Einträge, Anzahl Zeilen, Anzahl Datensätze, Anzahl Einträge, Anzahl der Datensätze, Zeilenanzahl',
    ),
  },
};
