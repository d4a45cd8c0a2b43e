const listed = (words: string) =>
  words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');

type Category = 'health' | 'religion' | 'politics' | 'origin' | 'union' | 'sex life';

/** The words of one language. */
export interface SpecialWords {
  told: Record<Category, string[]>;
  alone: Record<Category, string[]>;
  harmless: string[];
}

/** Takes the tables of a language apart: of each category what is told of people only, and what counts beyond that. */
function inLanguage(words: Record<Category, [told: string, alone: string]>, harmless: string): SpecialWords {
  const each = (at: 0 | 1) =>
    Object.fromEntries(Object.entries(words).map(([category, lists]) => [category, listed(lists[at])])) as Record<
      Category,
      string[]
    >;
  return { told: each(0), alone: each(1), harmless: listed(harmless) };
}

/**
 * Words of the five languages that name a special category (domain 7), without case and accents. The first list of each
 * is only said of people; the second is said of people and of business, so it counts only where an entry is about a person.
 * What is `harmless` is cut out before. "-" at the end: any ending follows; at the beginning: it may end a compound. "a/b":
 * either; "..": up to two words between.
 */
export const specialCategoryWords: readonly SpecialWords[] = [
  // English
  inLanguage(
    {
      health: [
        `is/was/been/fell/seriously/terminally/gravely/chronically/he's/she's ill/sick, off sick, sick leave, called/calling/calls in sick, sick note,
        pregnant, her pregnancy, a diabetic, is/was diabetic, hiv positive, allergic to, his/her .. allergy/illness/disease/disability/depression/diabetes/cancer/tumour/tumor/chemotherapy/medication/diagnosis/burnout/stroke/wheelchair,
        has/had/having/got/beat/survived/fights/fighting/against .. cancer/diabetes/depression/dementia/asthma/epilepsy/hiv/tumour/tumor/stroke/burnout/arthritis/leukaemia/leukemia/migraine/migraines/adhd/autism/alzheimer/parkinson/anorexia/disability,
        heart attack, nervous/mental breakdown, mental illness, mentally ill, high blood pressure, hospitalised, hospitalized,
        is/was/lies/been/still/went/goes/rushed/admitted/taken in/into/to hospital, in hospital since/after/with/again,
        has/had/needs/awaiting/his/her .. surgery, is/in/on/his/her/he's/she's chemo/chemotherapy/dialysis/antidepressants,
        sees/his/her .. therapist/psychiatrist/oncologist, an/is/was alcoholic, drinking problem, addicted to, drug addict-, in rehab,
        he's/she's disabled, he/she is/was disabled, severely/mentally/physically disabled, in/uses/needs a wheelchair, disability pension, diagnosed with,
        a/her/had miscarriage, eating disorder, anorexic, autistic, epileptic, is bipolar, schizophreni-, feels/clinically/was/is/he's/she's depressed, clinical/severe depression,
        he/she/wife/husband/son/daughter/mother/father suffers/suffered/suffering from, he/she is/was suffering from, burnout last/since/for/in, burned/burnt out since/last/and`,
        `health condition, health problem-, ill, illness-, sick, sickness, disease-, diabet-, cancer, tumor-, tumour-, depress-, burnout, burn out, pregnan-, disabled, disabilit-, surgery, hospital, hospitals, therap-, medication-, allerg-, asthma-, epilep-, addict-, alcoholi-, dementia, hiv, aids, stroke, infertil-, anorex-, adhd, autis-, diagnos-, blood pressure, wheelchair-, chemo, dialysis`,
      ],
      religion: [
        `goes/went/going to church, churchgoer-, is/a/an/devout/practising/practicing/he's/she's/committed/strict christian/catholic/protestant/muslim/moslem/jew/buddhist/hindu/mormon/baptist/lutheran/atheist/sikh/calvinist,
        is/he's/she's jewish, orthodox jew/jews/christian, muslims, jehovah's witness-, prays, praying every/at/before, his/her/deep/strong/christian/catholic/muslim faith/church/parish/mosque/synagogue/religion, very/deeply/not/is religious, religious views/beliefs/family/convictions,
        keeps/observes ramadan/sabbath/kosher, fasts for/during/at ramadan/lent, bible study/group/class, church choir/council/elder/member, member/deacon/elder of .. church/parish/mosque, converted to islam/judaism/catholicism/christianity, born again christian`,
        `religio-, church, churches, christianity, christians, catholic-, protestant-, lutheran-, evangelical-, orthodox, muslim-, islam, islamic, jew, jews, jewish, judaism, hindu, hindus, hinduism, buddh-, atheis-, mormon-, jehovah-, mosque-, synagogue-, prays, faith, ramadan, bible-, koran-, quran-, parish`,
      ],
      politics: [
        `votes/voted/voting for the/labour/conservative/conservatives/green/greens/liberal/liberals/republican/republicans/democrat/democrats/trump/biden, votes/voted labour/conservative/tory/republican/democrat/green/liberal,
        is/a/he's/she's/staunch/lifelong/committed/registered republican/democrat/tory/socialist/communist/fascist/marxist, a conservative voter, a republican/tory/socialist/communist/marxist, party member/membership, member of .. conservative/labour/republican/democratic/green/liberal/socialist/communist party, his/her/political politics/beliefs/views/opinions, political views/beliefs/opinions/activist, politically active, left/right wing views/activist/politics/voter, is/very/far left/right wing, far right, far left, campaigned/campaigns/canvasses for .. party/candidate/labour/greens/republicans, runs/ran/stands/stood for parliament/congress, hates/loves/supports trump/brexit/labour`,
        `politic-, party member-, republican-, tory, tories, conservative party, labour party, socialist-, communis-, fascis-, left wing, right wing, liberal party, green party, votes for, voted for, activist-`,
      ],
      origin: [
        `is/a/he's/she's/of roma/romani/gypsy/gipsy, gypsies, skin colour/color, dark/black skinned, dark skin, mixed race, ethnic origin/background/group/minority, racial origin, of jewish/african/arab/romani/asian/turkish descent/origin, is/he's/she's a black/coloured/colored man/woman, he/she is/was black/coloured, his/her race/ethnicity`,
        `ethnic-, ethnicity, racial-, gypsy, gypsies, romani`,
      ],
      union: [
        `union member/members/membership/rep/reps/official/activist/man, member of .. union, is/active in .. trade/labour/labor union, in/joined/joins the union, his/her/trade union card/dues, shop steward, his/her union, unionised/unionized worker/employee, a unionist, a trade union member`,
        `trade union-, labour union-, labor union-, union member-, union rep-, shop steward-, works council-, in the union, unionist-`,
      ],
      'sex life': [
        `is/he's/she's/openly/secretly/came/a gay/lesbian/bisexual/homosexual/transgender/queer/transsexual, gay/lesbian man/woman/couple/bar/marriage, is out as, came out as, sexual/his/her orientation/sexuality, sex life, his/her/has/a/secret mistress/lover, an affair with, has/had/having an affair, affair with his/her/the .. secretary/assistant/boss/colleague, in bed with his/her, cheats on his/her, cheating on his/her, unfaithful to`,
        `sex, sexual-, gay, lesbian-, homosexual-, bisexual-, transgender-, transsexual-, queer, lgbt-, affair with, mistress-, has a lover, erotic-`,
      ],
    },
    `customs union, european union, credit union, union pacific, union station, union street, union jack, union investment, western union, union of, monetary union, tariff union, union bank, union workers' hall, currency union, healthcare, health care, health insurance, health and safety, health & safety, health check of/for, hospital supplier-, hospital supplies, hospital equipment, hospital group, hospital market, hospital project-, hospital tender-, children's hospital, hospitality, church street, church road, church farm, church lane, churchill, church & dwight, christian louboutin, in good faith, leap of faith, bad faith, stroke of, two stroke, four stroke, stroke engine-, long stroke, hearing aids, training aids, visual aids, teaching aids, sales aids, first aid, activist investor-, office politics, political risk, political science, political uncertainty, third party, party wall, depressed market-, depressed price-, depressed demand, great depression, burn out test-, non alcoholic, alcoholic drink-, alcoholic beverage-, disabled access, is disabled in/by/for/since/after, cancer research institute, blood pressure monitor-, blood pressure device-, diagnostic tool-, allergen-, sick building, sick of, sick and tired, unisex, sussex, essex, middlesex, wessex, diabetes product-, diabetes care, orthodox approach, orthodox method, equality policy`,
  ),
  // German
  inLanguage(
    {
      health: [
        `ist/war/wurde/schwer/seit/lange/langer/chronisch/unheilbar/wieder/noch/leider/liegt/meldet/gerade .. krank/erkrankt, krankgeschrieben, krank geschrieben, krankgemeldet, krank gemeldet, krankmeldung, krankschreibung, schwanger, schwangerschaft, ihre/ihrer schwangerschaft, schwerbehindert-, ist/korperlich/geistig behindert, diabetiker, diabetikerin, zuckerkrank, krebskrank-, hat/hatte/an/gegen/seinen/seine/ihren/ihre/besiegte .. krebs/brustkrebs/lungenkrebs/hautkrebs/prostatakrebs/diabetes/depression/depressionen/demenz/asthma/epilepsie/hiv/rheuma/parkinson/alzheimer/burnout/migrane/bandscheibenvorfall/bluthochdruck, burnout seit/im/gehabt/letztes, mit burnout, herzinfarkt, schlaganfall, leidet an, litt an, leidet unter .. depressionen/migrane/angst/asthma, allergisch gegen/auf, -allergie gegen, hat/seine/ihre .. allergie/nussallergie/pollenallergie/krankheit/herzkrankheit/behinderung/diagnose/therapie/operation/chemotherapie, wurde/wird/muss/frisch .. operiert, ist/liegt/war/musste/kam/noch/lag .. im/ins/in krankenhaus/klinik/reha, in/auf/zur/nach der reha, in psychotherapie/therapie, in psychiatrischer/arztlicher behandlung, alkoholiker, alkoholikerin, alkoholproblem-, ist/war trockener alkoholiker, drogensuchtig, alkoholsuchtig, trinkt zu viel, rollstuhl angewiesen, sitzt/im im rollstuhl, im rollstuhl, hiv positiv, depressiv, manisch depressiv, magersuchtig, autistisch, fehlgeburt, erwerbsunfahig-, arbeitsunfahig-, nervenzusammenbruch, chemotherapie`,
        `krank, kranke, kranker, kranken-, krankheit-, -krankheit, -krankheiten, krebs, krebs-, -krebs, schwanger-, behindert-, behinderung-, schwerbehinder-, operiert, operation, -therapie, therapie, suchtig, suchtkrank-, suchtproblem-, alkoholsucht-, drogensucht-, alkoholiker-, demenz, reha, klinik-, medikament-, bluthochdruck, allergi-, -allergie, rollstuhl-, diabet-, depressi-, epilep-, asthma-, diagnose-`,
      ],
      religion: [
        `geht/gingen/ging .. in/zur kirche/moschee/synagoge/messe, geht/gingen/ging .. in die kirche/moschee/synagoge/messe, ist/sehr/streng/tief/tiefglaubig/uberzeugter/uberzeugte/praktizierende/praktizierender/bekennender .. katholisch/evangelisch/protestantisch/katholik/katholikin/protestant/protestantin/orthodox/muslimisch/judisch/christlich/glaubig/religios/muslim/muslima/moslem/jude/judin/christ/christin/hindu/buddhist/buddhistin/atheist/atheistin/mormone/baptist, tiefglaubig-, zeugen jehovas, zeugin jehovas, zeuge jehovas, aus der kirche, kirchenaustritt, kirchgang-, kirchganger-, kirchenchor, im kirchengemeinderat, kirchenmitglied-, freikirch-, betet, fastet im ramadan, fastet an ramadan, halt ramadan, im ramadan .. fastet, bibelkreis-, bibelstunde-, sein/ihr/seine/ihre/seines/ihres/seinen/ihren religion/konfession/glaube/glauben/glaubens/kirchengemeinde, konfessionslos, religionszugehorigkeit, zum islam konvertiert, zum judentum konvertiert, konvertierte zum`,
        `kirche, kirchen-, kirchlich-, kirchgem-, katholi-, protestant-, evangelisch-, ist jude, juden, judisch-, judin, moschee-, synagoge-, konfession-, christlich-, ist glaubig, bibel-, islam, islamisch-, muslim-, moslem-, religi-, ramadan, atheist-, buddhist-, hindu, hinduist-`,
      ],
      politics: [
        `wahlt/wahlte/gewahlt/mitglied/parteibuch/fur/in der/bei der/parteifreund cdu/csu/spd/afd/fdp/fpo/ovp/spo/grunen/linke/linken/bsw, wahlt/wahlte .. cdu/csu/spd/afd/fdp/fpo/ovp/spo/grun/grune/grunen/linke, mitglied der/bei/in .. cdu/csu/spd/afd/fdp/fpo/ovp/spo/grunen/linken/partei, cdu/csu/spd/afd/fdp/fpo/ovp/spo mitglied-/wahler-/parteibuch/anhanger-/politiker-/fraktion/stadtrat/gemeinderat, parteimitglied-, parteibuch, ist/uberzeugter/uberzeugte/bekennender .. sozialist/sozialistin/kommunist/kommunistin/sozialdemokrat/sozialdemokratin/nationalist/faschist/antifaschist, politisch aktiv/links/rechts/engagiert/interessiert/konservativ, politische ansichten/einstellung/gesinnung/meinung/meinungen/uberzeugung, rechtsextrem-, linksextrem-, rechtsradikal-, linksradikal-, demonstriert gegen/fur, kandidiert fur .. landtag/bundestag/gemeinderat/cdu/spd/afd/fdp/grunen, sitzt fur .. im landtag/bundestag/gemeinderat/stadtrat, querdenker-`,
        `politik-, politisch-, parteimitglied-, partei, cdu, csu, spd, afd, fdp, fpo, ovp, spo, sozialist-, sozialdemokrat-, kommunist-, die linke, rechtsextrem-, linksextrem-`,
      ],
      origin: [
        `migrationshintergrund, zigeuner-, sinti und roma, ist/eine/ein/einer roma/romni/sinto/sinti, hautfarbe, dunkelhautig-, farbige kollegin, ist schwarzer, ist schwarze, ist farbig, ethnische herkunft/zugehorigkeit/minderheit, turkischstammig-, arabischstammig-, russischstammig-, kurdischstammig-, judischer/arabischer/turkischer/afrikanischer/kurdischer/slawischer herkunft/abstammung, seine/ihre rasse/ethnie/abstammung`,
        `ethni-, rasse, abstammung, schwarzafrikan-`,
      ],
      union: [
        `gewerkschaftsmitglied-, gewerkschafter, gewerkschafterin, gewerkschaftlich organisiert/aktiv/engagiert, mitglied/aktiv/ist/vertrauensmann/engagiert der/in/bei .. gewerkschaft/verdi, in/bei der gewerkschaft, ig metall mitglied-/vertrauens-/funktionar-, mitglied der/bei/in/von .. ig metall/bce, mitglied der/bei/von verdi, seine/ihre gewerkschaft, streikfuhrer-, im/in betriebsrat, ist betriebsrat, betriebsratin, betriebsratsmitglied`,
        `gewerkschaft-, ig metall, betriebsrat-, streikfuhr-`,
      ],
      'sex life': [
        `ist/lebt/offen/heimlich/outete/er/sie .. schwul/lesbisch/homosexuell/bisexuell/transsexuell/queer/asexuell, schwuler/lesbische mann/frau/paar/kollege, sexuelle/seine/ihre orientierung/sexualitat, sexleben, affare mit, eine affare, hat/eine/seine geliebte, einen geliebten, geht fremd, fremdgegangen, fremdgeht, betrugt seine/ihren frau/mann, hat .. outing, sein/ihr coming out`,
        `sexuell-, sexual-, schwul-, lesbisch-, lesbe, homosexuell-, bisexuell-, fremdgeh-, sex`,
      ],
    },
    `krankenhausgesellschaft-, krankenkasse-, krankenversicherung-, krankenhausausstatt-, krankenhausausstattung, krankenhausbau, krankenhausbedarf, krankenhausprojekt-, krankenhaustechnik, krankenhausmarkt, krankenstand, krankenhauslieferant-, kliniktechnik, klinikverbund, klinikgruppe, krebsforschung-, kirchenstra-, kirchengasse, kirchheim, kirchhof, kirchner, kirchberg, an der kirche, kirchenorgel-, gutglaubig-, glaubiger-, preispolitik, einkaufspolitik, politik des hauses, firmenpolitik, unternehmenspolitik, rabattpolitik, politische lage, politische risiken, politisches risiko, vertragspartei-, beide partei-, andere partei, partei des vertrags, spd modul-, spd ableiter, linke seite, linke halle, linke spalte, die linke tur/maschine/pumpe/hand, zollunion, europaische union, gewerkschaftsverlag, verdi oper-, operativ-, fehlerdiagnose-, ferndiagnose-, diagnosegerat-, diagnosesoftware, therapiegerat-, bluthochdruckmess-, allergikergeeignet, unisex, rehatechnik, sanitatshaus, tierklinik, zahnklinik`,
  ),
  // Hungarian
  inLanguage(
    {
      health: [
        `beteg volt/lett/lesz/most/maradt/mar/a/es, sulyosan/nagyon/ismet/most/meg/mindig/tegnap/hete/ota/felesege/ferje/fia/lanya .. beteg, tartosan beteg, betegszabadsag-, betegallomany-, tappenz-, rakbeteg-, rakos lett/volt/daganat-/beteg-, rakkal kuzd, daganata, daganattal, cukorbeteg-, cukorbaj-, szivbeteg-, terhes, terhesen, varandos-, allapotos, gyermeket var, fogyatekos-, fogyatekkal, megmutottek, mutottek, megmutik, mutik, mutete, mutetre, mutetje, mutet utan/elott/miatt, mutettel, korhazban/korhazba/korhazbol van/volt/fekszik/kerult/jott/vittek/all, van/fekszik/volt/kerult/vittek .. korhazban/korhazba, szivroham-, szivinfarktus-, infarktus-, stroke ja, agyverzes-, alkoholista, iszakos, alkoholproblema-, drogfuggo-, fuggo lett, magas vernyomas-, demens, demencia-, depresszios, depresszioja, depresszioval, kiegett, burnout ja, kiegese, allergias a/az/ra/re/a/diora/tejre/pollenre/gluten-, allergiaja, epilepszias, asztmas, autista, hiv pozitiv, kerekesszekben, kerekesszekes, depresszioban szenved, betegseggel kuzd, betegsege, rokkantnyugdij-, rokkant lett, leszazalekolt-, pszichiater-, pszichologushoz jar, kemoterapia-, kemora jar, elvonon, elvetelt`,
        `beteg, beteg-, rakos, rakja van, -daganat, cukorbaj-, terhes-, fogyatek-, mutet, mutet-, mutot-, korhaz-, gyogyszer-, vernyomas-, demens-, allergi-, depresszi-, epilepszi-, asztma-, autis-, rokkant-, terapia-, diagnoz-, diabet-`,
      ],
      religion: [
        `jar/jarnak templomba/misere/gyulekezetbe/zsinagogaba/mecsetbe, templomba/misere/mecsetbe/zsinagogaba/gyulekezetbe jar-, melyen/buzgo/nagyon/oszinten hivo/vallasos/hit/katolikus, vallasos, vallasgyakorlo, vallasa, vallasu, katolikus/reformatus/evangelikus/zsido/muszlim/kereszteny/baptista/buddhista/ortodox/ateista/gorogkatolikus hitu/vallasu/csalad-/csaladbol/neveles-/lett/volt/hivo/presbiter/felesege/ferje, o/egy/is/aktiv/szigoruan/nagyon katolikus/reformatus/evangelikus/zsido/muszlim/kereszteny/baptista/ateista/buddhista, zsido szarmazas-, zsidok, jehova tanuja, jehovas, imadkoz-, bibliaora-, bibliakor-, ramadan-, ramadant, bojtol, presbiter, gyulekezet tagja, gyulekezetenek, egyhazkozseg-, bermalas-, konfirmal-, attert/attert-, megkeresztelkedett, krisnas, szombatista, hitgyulis`,
        `vallas-, templom-, kereszteny-, katolikus-, reformatus-, evangelikus-, zsido-, muszlim-, iszlam-, hivo, hitu, imadkoz-, biblia-, gorogkatolikus-, ateista-, gyulekezet-, egyhaz-`,
      ],
      politics: [
        `part tagja, parttag-, fideszes-, fidesz szavazo/tag-/parti, fideszre/tiszara/momentumra/jobbikra/ellenzekre/kormanypartra szavaz-, dk/mszp ra/re szavaz-, szavaz- .. dk/mszp ra/re, fideszre/tiszara/ellenzekre szavazott, szavaz- .. fideszre/tiszara/jobbikra/ellenzekre, tiszas, jobbikos-, mszp/dk s, momentumos, mi hazankos, tisza part/szavazo/tag-, tisza part tagja, jobbik szavazo, dk szavazo, baloldali, jobboldali, szelsojobb-, szelsobal-, liberalis/konzervativ nezet-/erzelmu/gondolkodasu, kommunista, szocialista, orbanista, ellenzeki/kormanyparti, kormanyparti, politikai nezet-/meggyozodes-/hovatartozas-/velemeny-, politizal-, politikailag aktiv/elkotelezett, tuntet-, kampanyol-, part jeloltje, onkormanyzati kepviseloje, partkatona`,
        `part tagja, fidesz-, mszp, baloldali-, jobboldali-, szavaz-, kommunista-, szocialista-, politik-, partja`,
      ],
      origin: [
        `cigany, ciganyok, cigany-, roma szarmazas-/csalad-/no/ferfi/szulok, romak, o/ is roma, szarmazasa roma/zsido/cigany, fekete/sotet/barna boru, borszin-, fajilag, etnikai/nemzetisegi hovatartozas-/szarmazas-/kisebbseg-, etnikum-, zsido/arab/roma/cigany/kinai/afrikai/torok szarmazasu, nemzetisegi hovatartozas-`,
        `etnik-, borszin-, roma, szarmazasu`,
      ],
      union: [
        `szakszervezeti tag-/vezeto-/bizalmi-/aktivista-/tisztsegviselo-, szakszervezet tagja, tagja .. szakszervezetnek, szakszervezetis-, szakszervezetes, belepett a szakszervezetbe, szakszervezetbe lepett/be, szakszervezetben van/aktiv/dolgozik, aktiv a szakszervezetben, uzemi tanacs tagja, uzemi tanacstag, uzemi tanacsi tag, vasas szakszervezet, sztrajkvezeto-, sztrajkbizottsag-, a szakszervezetet vezeti, szakszervezeti`,
        `szakszervezet-, uzemi tanacs-`,
      ],
      'sex life': [
        `meleg/leszbikus/homoszexualis ferfi/no/par/parjaval/kapcsolat-, leszbikus, homoszexualis, biszexualis, transznemu, homokos, buzi, o/is/nyiltan/hogy/bevallottan meleg, nyiltan meleg, melegfelvonulas-, szexualis/nemi iranyultsag-/beallitottsag-/identitas-/elet-, nemi elete, szexualis elete, szeretoje, szeretot tart, szeretojevel, viszonya van, viszonyt folytat, viszonya volt, felrelep, felrelepett, megcsalja, megcsalta, hutlen felesege-/ferje-/hozza`,
        `szex-, leszbikus-, homoszexual-, biszexual-, szeretoje`,
      ],
    },
    `betegellatas, betegbiztosito, betegagy-, betegmonitor-, betegtovabbito, betegszallit-, korhazi beszallit-, korhazepit-, korhazfelszerel-, korhazi tender-, korhazprojekt-, korhazi eszkoz-, allatkorhaz-, templom ter, templom utca-, templom ut, rakospalota, rakosmente, rakoskeresztur, rakoscsaba, rakosi, rakos patak, gyogyszergyar-, gyogyszeripar-, gyogyszerkeresked-, vallasi turizmus, politikai kockazat-, arpolitika-, beszerzesi politika-, part menti, vizpart-, tengerpart-, meleg vagy, meleg etel, meleg viz, meleg etelt, europai unio, vamunio, biblia kiado, mutettechnika, diagnozis eszkoz, hibadiagnozis, hivo fel, egyhazi intezmenyek epitese, is meleg volt, szarmazasu termek, szarmazasu aru`,
  ),
  // Norwegian
  inLanguage(
    {
      health: [
        `er/var/blitt/ble/alvorlig/kronisk/lenge/fortsatt/kona/mannen .. syk/sjuk, sykmeldt, sykemeldt, sykmelding, sykemelding, sykefravaret hans/hennes, kreftsyk-, har/hatt/hadde/fikk/mot/fatt/sin/kjemper .. kreft/brystkreft/lungekreft/hudkreft/prostatakreft/diabetes/depresjon/demens/astma/epilepsi/hiv/leddgikt/migrene/adhd/autisme/hjerteinfarkt/slag/hjerneslag/svulst/angst/utbrent/parkinson/alzheimer, er/ble/blitt gravid, gravid, graviditeten/graviditet hennes, diabetiker, er funksjonshemmet, funksjonshemmet, funksjonsnedsettelse-, ufor, ufore, uforetrygd-, rullestol, er/ble/blitt/skal/nylig/ma operert/opereres, operert for/i, skal opereres, er/ligger/innlagt/la/havnet/kom/pa/tatt .. sykehus/sykehuset, innlagt pa, hjerteinfarkt, hjerneslag, rusmisbruk-, rusavhengig-, alkoholavhengig-, alkoholiker, alkoholproblem-, hoyt blodtrykk, deprimert, utbrent, allergisk mot, allergi mot, hans/hennes/sin/sitt/sine/har .. sykdom/sykdommen/allergi/depresjon/diagnose/diagnosen/behandling/cellegift/medisin/medisiner, lider av, hiv positiv, gar til/hos psykolog/psykiater, i/pa/under rehabilitering/avrusning/cellegift, cellegift, spontanabort, spiseforstyrrelse-, nervost sammenbrudd, autist, autistisk, bipolar lidelse`,
        `syk, syke, sykdom-, -sykdom, sykemeld-, kreft, -kreft, gravid-, funksjonshem-, funksjonsned-, operert, sykehus-, medisin-, rusmis-, blodtrykk-, allergi-, diabet-, depre-, epilep-, astma-, diagnose-, behandling-, rullestol-, terapi-`,
      ],
      religion: [
        `gar/gikk/med/ofte/hver .. i/til kirken/kirka/kirke/moskeen/moske/synagogen/bedehuset/messe, er/en/troende/aktiv/personlig/dypt/streng/strengt/overbevist/praktiserende .. kristen/katolikk/muslim/jode/jodisk/protestant/buddhist/hindu/ateist/mormon/pinsevenn/katolsk/muslimsk/luthersk/religios/troende/ortodoks, troende, pinsevenn-, jehovas vitne-, menighetsrad-, aktiv/medlem i/av .. menighet/menigheten/kirke/kirken/pinsemenigheten/statskirken, meldte/meldt seg ut av kirken, kirkemedlem-, kirkegang-, kirkegjenger-, kirkekor-, ber for/hver/til/til gud, faster under/i ramadan, holder ramadan, sin/hans/hennes/kristne/sterk/sterke tro/religion/gudstro/menighet, konverterte til, konvertert til, bibelgruppe-, bibelstudie-, livssyn`,
        `kirke, kirken, kirker, kirkelig-, kristne, kristendom-, katolsk-, katolikk-, jode, joder, jodisk-, moske-, bedehus-, islam, islamsk-, muslim-, religi-, menighet-, ramadan, bibel-, buddhis-, ateis-`,
      ],
      politics: [
        `partimedlem-, medlem av/i .. hoyre/venstre/arbeiderpartiet/ap/frp/fremskrittspartiet/sv/rodt/senterpartiet/krf/mdg/partiet, stemmer/stemte/stemt .. hoyre/venstre/arbeiderpartiet/ap/frp/fremskrittspartiet/sv/rodt/senterpartiet/krf/mdg/sp, stemmer/stemte pa, pa hoyresiden/venstresiden, hoyresiden i politikken, hoyreekstrem-, venstreekstrem-, hoyreradikal-, venstreradikal-, er/overbevist/gammel .. sosialist/kommunist/marxist/hoyremann/venstremann/arbeiderpartimann/hoyrevelger/anarkist, sosialist og, politisk aktiv/engasjert/syn/stasted/overbevisning/tilhorighet/oppfatning, politiske syn/meninger/holdninger, aktiv i .. hoyre/arbeiderpartiet/frp/sv/rodt/venstre/partiet, stiller til valg, sitter i kommunestyret for, lokalpolitiker for, kandidat for .. hoyre/arbeiderpartiet/frp/sv/rodt, sin/hans/hennes politikk`,
        `partimedlem-, hoyresiden, venstresiden, arbeiderpartiet, fremskrittspartiet, politisk-, politikk-, sosialist-, kommunist-, partiet`,
      ],
      origin: [
        `hudfarge-, morkhudet, morkhudede, innvandrerbakgrunn, innvandrerbakgrunnen, etnisk bakgrunn/opprinnelse/minoritet/tilhorighet/norsk, sigoyner-, romfolk-, er/en/av rom/romani/samisk slekt/avstamning/tater, tater, taterslekt, samisk/jodisk/arabisk/afrikansk/tyrkisk/kurdisk bakgrunn/avstamning/opprinnelse/herkomst, er same, er svart mann, svart hudfarge, hans/hennes rase`,
        `etnisk-, etnisitet-, rase, avstamning, samisk-`,
      ],
      union: [
        `fagforeningsmedlem-, fagforeningsmann, fagforeningsleder, medlem/aktiv/verv av/i .. fagforening/fagforeningen/fagforbundet/fellesforbundet/nito/tekna/lo, fagorganisert-, tillitsvalgt, tillitsvalgte i, tillitsmann, hovedtillitsvalgt, klubbleder i, i fagforeningen, fagforeningen sin, hans/hennes fagforening, streikeleder-, verneombud for fagforeningen`,
        `fagforening-, fagforbund-, fagorganis-, tillitsvalgt-, tillitsmann-`,
      ],
      'sex life': [
        `er/en/apent/apen/lever/sto/som homofil/lesbisk/bifil/homse/skeiv/transkjonnet/transperson/homoseksuell/biseksuell/lesbe, homofil, lesbisk, homoseksuell, biseksuell, seksuell/seksuelle/hans/hennes/sin legning/orientering/identitet, legningen/legning hans/hennes/sin, kom ut av skapet, kom ut som, sexliv-, seksualliv-, har/hadde/hatt/en affare med, en affare, elskerinne-, elsker ved siden av, elskeren, utro mot, utro med, har vart utro, bedrar kona/mannen`,
        `homofil-, seksu-, homoseksu-, biseksu-, lesbisk-, skeiv, utro, sex`,
      ],
    },
    `sykehusbygg-, sykehusutstyr, sykehusleveranse-, sykehusprosjekt-, sykehusmarkedet, sykehusapotek-, sykehusinnkjop, dyresykehus, kirkenes, kirkegata, kirkeveien, kirkebygg, kirkeorgel, kirkegard-, medisinsk utstyr, medisinteknikk, medisinteknisk-, skeivfordel-, skeiv fordeling, skeiv linje, skeiv vegg, behandlingsanlegg, vannbehandling, overflatebehandling, varmebehandling, saksbehandling, saksbehandler, politisk risiko, prispolitikk, innkjopspolitikk, tollunion, den europeiske union, pa hoyre side, feildiagnose, diagnoseverktoy, diagnosesystem-, blodtrykksmaler-, allergivennlig, kreftforskning-, helsesektoren, helsevesenet, helseforetak-, helse og sikkerhet, helse miljo og sikkerhet, etter operasjon av anlegget, gravide prosjekter, tro til, i god tro`,
  ),
  // Afrikaans
  inLanguage(
    {
      health: [
        `is/was/ernstig/baie/chronies/weer/nog/al/vrou/man/kind .. siek, siekverlof, met siekverlof, siekteverlof, siek gemeld, siek by die huis, kankerpasient, het/gehad/teen/aan/sy/haar/oorleef .. kanker/borskanker/longkanker/velkanker/prostaatkanker/diabetes/suikersiekte/depressie/demensie/asma/epilepsie/vigs/mivs/beroerte/hartaanval/gewas/artritis/migraine/uitbranding/parkinson/alzheimer, swanger, haar swangerskap, is/was gestremd, gestremd, sy/haar/ongeskikheid gestremdheid, ongeskiktheidspensioen, hartaanval, beroerte, senuwee ineenstorting, is/was/gaan/le/opgeneem/terug/nog/haastig .. in/na/uit hospitaal/die hospitaal, in die hospitaal opgeneem, le in die hospitaal, opgeneem in die hospitaal, diabeet, is diabeties, hoe bloeddruk, bloeddruk is hoog, sy/haar .. siekte/medikasie/depressie/behandeling/diagnose/operasie/chemo/allergie/bloeddruk/terapie, ly aan, gely aan, allergies vir, verslaaf, verslaafde, alkoholis, dwelmverslaafde, drankprobleem, drink te veel, in rehabilitasie, rehab, sien .. sielkundige/psigiater/onkoloog, depressief, uitgebrand, miv positief, hiv positief, rolstoel, outisties, epilepties, miskraam, eetversteuring-, geopereer, het .. operasie gehad, chemo, chemoterapie`,
        `siek, siekte-, -siekte, kanker, -kanker, gestremd-, hospitaal, medikasie-, verslaaf-, bloeddruk, swanger-, allergie-, depressie-, diabe-, epileps-, asma, diagnose-, operasie, terapie`,
      ],
      religion: [
        `gaan/gaan elke/gereeld/elke sondag .. kerk toe, kerk toe, kerkganger-, kerklid-, lidmaat van, lid/ouderling/diaken van .. kerk/gemeente, lid/lidmaat/ouderling/diaken/predikant in/by .. kerk/gemeente, kerkraad-, ouderling, is/n/toegewyde/streng/diep/baie/diepgelowige/vroom christen/katoliek/moslem/jood/joods/gereformeerd/hindoe/ateis/boeddhis/gelowig/godsdienstig/christelik/gelowige/protestant/adventis, gelowige man/vrou/mens/gesin, diep gelowig, sy/haar geloof/kerk/godsdiens/gemeente, godsdienstige oortuiging-/siening-/gesin, bid voor/elke/vir/saam, bybelstudie-, bybelgroep-, vas tydens ramadan, ramadan, jehova getuie, jehovasgetuie-, getuie van jehova, bekeer tot, pas bekeer, wedergebore, kerkkoor, ng kerk, apostoliese kerk`,
        `kerk, kerke, kerkdiens-, christelik-, christene, katoliek-, joods-, gelowig-, geloof, gereformeer-, religi-, godsdiens-, moslem-, moskee-, islam, bybel-, ateis-, gemeente`,
      ],
      politics: [
        `partylid, partylede, lid/ondersteuner/aanhanger/raadslid/kandidaat van/vir .. anc/da/eff/ff/vf/ifp/party/mk, stem/gestem vir .. anc/da/eff/ff plus/vf plus/vryheidsfront/ifp/party/mk, stem/gestem vir die, anc/eff/da/vf lid/ondersteuner/raadslid/man, is/oortuigde/n .. sosialis/kommunis/kommuniste/sosialiste/nasionalis/marxis, linksgesind-, regsgesind-, verregs-, verlinks-, polities aktief/links/regs/betrokke/verbonde, politieke oortuiging-/siening-/sienings/standpunt-/mening-/voorkeur-, sy/haar politiek/politieke, haat/ondersteun die anc/da/eff, staan vir die parlement, veldtog vir die anc/da/eff`,
        `polities-, politiek-, partylid-, anc, eff, kommunis-, sosialis-`,
      ],
      origin: [
        `velkleur-, is/n bruin/swart/wit/kleurling man/vrou/mens, bruin mens-, kleurling-, swart man/vrou, wit man/vrou, etniese herkoms/agtergrond/groep/oorsprong, etnisiteit, sy/haar ras/velkleur/etnisiteit, is van gemengde ras, gemengde ras, donker vel, sigeuner-, van joodse/khoi/xhosa/zoeloe/indiese/arabiese afkoms, joodse afkoms, is n zoeloe/xhosa/indier/boesman`,
        `etnies-, ras, afkoms, velkleur`,
      ],
      union: [
        `vakbondlid, vakbondlede, vakbondman, vakbondleier, vakbondverteenwoordiger-, lid/voorsitter/verteenwoordiger/aktief van/by/in .. vakbond/vakunie/cosatu/numsa/solidariteit, behoort aan .. vakbond/vakunie, by die vakbond aangesluit, by vakbond, sy/haar/in vakbond, cosatu lid, numsa lid, werkerverteenwoordiger van, stakingsleier-, in die vakbond, vakbondskaart, vakunielid, aan n vakbond`,
        `vakbond-, vakunie-, cosatu, numsa`,
      ],
      'sex life': [
        `is/openlik/was/n gay/lesbies/lesbier/homoseksueel/biseksueel/transgender/queer, homoseksueel, biseksueel, lesbies, moffie, seksuele/sy/haar orientasie/seksualiteit, sekslewe, sy/haar/n/het minnares/minnaar, minnares, minnaar, verhouding met .. sekretaresse/baas/kollega/assistent, buite egtelike, is/was ontrou, ontrou aan, verneuk sy/haar, uit die kas gekom, kom uit die kas, slaap met sy/haar`,
        `sekslewe-, lesbies-, minnares-, minnaar-, ontrou, seksu-, homoseks-, gay`,
      ],
    },
    `hospitaalgroep-, hospitaaltoerusting, hospitaalvoorraad, hospitaalverskaffer-, hospitaalprojek-, dierehospitaal, hospitaalbedryf, kerkstraat, kerkplein, kerkgebou-, kerkorrel-, siektefonds, doeane-unie, doeane unie, europese unie, politieke risiko-, pryspolitiek, kantoorpolitiek, mediese fonds, gesondheidsorg, gesondheid en veiligheid, kankernavorsing, in goeie geloof, geloofwaardig-, gemeentebestuur, foutdiagnose, diagnosetoerusting, waterbehandeling, eff. datum, eff datum, anc koptelefoon, bloeddrukmonitor-, ses seksies, ras koffie, rasse van`,
  ),
];
