const listed = (words: string) =>
  words
    .trim()
    .split(',')
    .map((word) => word.trim());

/**
 * Words of English, German, Hungarian, Norwegian and Afrikaans that name a special category (domain 7), without case and
 * accents. "-" at the end: any ending follows; at the beginning: it may end a compound. Words that more often mean something
 * harmless in one of the languages stand only with a neighbour ("is christian", since Christian is a first name as well).
 */
export const specialCategoryWords = {
  health: listed(`
    health condition, health problem-, ill, illness-, sick, sickness, disease-, diabet-, cancer, tumor-, tumour-, depress-,
    burnout, burn out, pregnan-, disabled, disabilit-, surgery, hospital, hospitals, hospitalis-, hospitaliz-, therap-,
    medication-, allerg-, asthma-, epilep-, addict-, alcoholi-, dementia, hiv, aids, stroke, heart attack, infertil-, anorex-,
    adhd, autis-, diagnos-, blood pressure,
    krank, kranke, kranker, kranken-, krankheit-, -krankheit, -krankheiten, krebs, krebs-, -krebs, schwanger-, behindert-,
    behinderung-, schwerbehinder-, operiert, -therapie, suchtig, suchtkrank-, suchtproblem-, alkoholsucht-, drogensucht-,
    alkoholiker-, herzinfarkt, schlaganfall, demenz-, reha, klinik-, medikament-, leidet an, bluthochdruck,
    beteg, beteg-, rakos, rakbeteg-, rakja, -daganat, cukorbaj-, cukorbeteg-, terhes-, varandos-, fogyatek-, mutet, mutet-,
    mutot-, korhaz-, gyogyszer-, szivroham-, szivinfarktus-, alkoholista-, vernyomas-, demens-,
    syk, syke, sykdom-, -sykdom, sykemeld-, kreft, -kreft, gravid-, funksjonshem-, funksjonsned-, operert, sykehus-, medisin-,
    hjerteinfarkt, hjerneslag, rusmis-, rusavhengig-, alkoholavhengig-, blodtrykk-,
    siek, siekte-, -siekte, kanker, -kanker, gestremd-, hospitaal, medikasie-, hartaanval, beroerte, verslaaf-, bloeddruk
  `),
  religion: listed(`
    religio-, church, churches, churchgo-, is christian, a christian, christians, christianity, catholic-, protestant-,
    lutheran-, evangelical-, orthodox, muslim-, moslem-, islam, islamic, jew, jews, jewish, judaism, hindu-, buddh-, atheis-,
    mormon-, jehovah-, mosque-, synagogue-, prays, baptis-, faith, ramadan, bible-, koran-, quran-,
    kirche, kirchen-, kirchlich-, kirchgang-, kirchgem-, katholi-, protestantisch-, evangelisch-, ist jude, juden, judisch-,
    judin, moschee-, synagoge-, konfession-, christlich-, freikirch-, tiefglaubig-, ist glaubig, sehr glaubig-, betet, bibel-,
    islamisch-,
    vallas, vallas-, templom-, kereszteny-, katolikus-, reformatus-, evangelikus-, zsido-, muszlim-, iszlam-, hivo, hitu,
    imadkoz-, biblia-, gorogkatolikus-, ateista-,
    kirke, kirken, kirker, kirkelig-, kirkegang-, kirkemedlem-, er kristen, kristne, kristendom-, katolsk-, katolikk-, jode,
    joder, jodisk-, moske-, troende, bedehus-, islamsk-,
    kerk, kerke, kerklid-, kerkraad-, kerkdiens-, christelik-, is christen, christene, katoliek-, joods-, gelowig-, geloof,
    gereformeer-
  `),
  politics: listed(`
    politic-, party member-, republican-, tory, tories, conservative party, labour party, socialist-, communis-, fascis-,
    left wing, right wing, liberal party, green party, votes for, voted for, campaigned for, activist-,
    politik-, politisch-, parteimitglied-, partei, cdu, csu, spd, afd, fdp, fpo, ovp, spo, sozialist-, sozialdemokrat-,
    kommunist-, wahlt die, die linke, rechtsextrem-, linksextrem-,
    part tagja, parttag-, fidesz-, mszp, jobbikos-, jobbik szavazo, tisza szavazo, dk szavazo, baloldali-, jobboldali-, szavaz-,
    kommunista-, szocialista-,
    partimedlem-, hoyresiden, venstresiden, arbeiderpartiet, fremskrittspartiet, medlem av hoyre, medlem av venstre,
    stemmer hoyre, stemmer venstre, stemmer pa, stemte pa,
    polities-, politiek-, partylid-, anc, eff, stem vir, linksgesind-, regsgesind-, kommunis-, sosialis-
  `),
  union: listed(`
    trade union-, labour union-, labor union-, union member-, union rep-, unioni-, shop steward-, works council-, in the union,
    gewerkschaft-, ig metall, betriebsrat-, streikfuhr-,
    szakszervezet-, uzemi tanacs-,
    fagforening-, fagforbund-, fagorganis-, tillitsvalgt-, tillitsmann-,
    vakbond-, vakunie-, cosatu
  `),
  'sex life': listed(`
    sex, sex life, sexual-, gay, lesbian-, homosexual-, bisexual-, transgender-, transsexual-, queer, lgbt-, affair with,
    an affair, mistress-, has a lover, in bed with, erotic-,
    sexuell-, schwul, schwule-, lesbisch-, lesbe-, homosexuell-, bisexuell-, affare mit, eine geliebte, einen geliebten, fremdgeh-,
    geht fremd,
    szex-, leszbikus-, homoszexual-, biszexual-, szeretoje, szeretot tart,
    homofil-, seksu-, homoseksu-, biseksu-, lesbisk-, skeiv-, elskerinne-, utro,
    sekslewe-, lesbies-, minnares-, minnaar-, ontrou
  `),
};
