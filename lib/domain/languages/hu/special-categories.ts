import type { SpecialWords } from '../language';
import { listed } from '../listed';

/** What names a special category. */
export const specialCategories: SpecialWords = {
  categories: {
    health: {
      told: listed(`
        beteg volt/lett/lesz/most/maradt/mar/a/es,
        sulyosan/nagyon/ismet/most/meg/mindig/tegnap/hete/ota/felesege/ferje/fia/lanya .. beteg, tartosan
        beteg, betegszabadsag-, betegallomany-, tappenz-, rakbeteg-, rakos lett/volt/daganat-/beteg-, rakkal
        kuzd, daganata, daganattal, cukorbeteg-, cukorbaj-, szivbeteg-, terhes, terhesen, varandos-,
        allapotos, gyermeket var, fogyatekos-, fogyatekkal, megmutottek, mutottek, megmutik, mutik, mutete,
        mutetre, mutetje, mutet utan/elott/miatt, mutettel, korhazban/korhazba/korhazbol
        van/volt/fekszik/kerult/jott/vittek/all, van/fekszik/volt/kerult/vittek .. korhazban/korhazba,
        szivroham-, szivinfarktus-, infarktus-, stroke ja, agyverzes-, alkoholista, iszakos, alkoholproblema-,
        drogfuggo-, fuggo lett, magas vernyomas-, demens, demencia-, depresszios, depresszioja, depresszioval,
        kiegett, burnout ja, kiegese, allergias a/az/ra/re/a/diora/tejre/pollenre/gluten-, allergiaja,
        epilepszias, asztmas, autista, hiv pozitiv, kerekesszekben, kerekesszekes, depresszioban szenved,
        betegseggel kuzd, betegsege, rokkantnyugdij-, rokkant lett, leszazalekolt-, pszichiater-,
        pszichologushoz jar, kemoterapia-, kemora jar, elvonon, elvetelt
      `),
      alone: listed(`
        beteg, beteg-, rakos, rakja van, -daganat, cukorbaj-, terhes-, fogyatek-, mutet, mutet-, mutot-,
        korhaz-, gyogyszer-, vernyomas-, demens-, allergi-, depresszi-, epilepszi-, asztma-, autis-, rokkant-,
        terapia-, diagnoz-, diabet-
      `),
    },
    religion: {
      told: listed(`
        jar/jarnak templomba/misere/gyulekezetbe/zsinagogaba/mecsetbe,
        templomba/misere/mecsetbe/zsinagogaba/gyulekezetbe jar-, melyen/buzgo/nagyon/oszinten
        hivo/vallasos/hit/katolikus, vallasos, vallasgyakorlo, vallasa, vallasu,
        katolikus/reformatus/evangelikus/zsido/muszlim/kereszteny/baptista/buddhista/ortodox/ateista/gorogkatolikus
        hitu/vallasu/csalad-/csaladbol/neveles-/lett/volt/hivo/presbiter/felesege/ferje,
        o/egy/is/aktiv/szigoruan/nagyon
        katolikus/reformatus/evangelikus/zsido/muszlim/kereszteny/baptista/ateista/buddhista, zsido
        szarmazas-, zsidok, jehova tanuja, jehovas, imadkoz-, bibliaora-, bibliakor-, ramadan-, ramadant,
        bojtol, presbiter, gyulekezet tagja, gyulekezetenek, egyhazkozseg-, bermalas-, konfirmal-,
        attert/attert-, megkeresztelkedett, krisnas, szombatista, hitgyulis
      `),
      alone: listed(`
        vallas-, templom-, kereszteny-, katolikus-, reformatus-, evangelikus-, zsido-, muszlim-, iszlam-,
        hivo, hitu, imadkoz-, biblia-, gorogkatolikus-, ateista-, gyulekezet-, egyhaz-
      `),
    },
    politics: {
      told: listed(`
        part tagja, parttag-, fideszes-, fidesz szavazo/tag-/parti,
        fideszre/tiszara/momentumra/jobbikra/ellenzekre/kormanypartra szavaz-, dk/mszp ra/re szavaz-, szavaz-
        .. dk/mszp ra/re, fideszre/tiszara/ellenzekre szavazott, szavaz- ..
        fideszre/tiszara/jobbikra/ellenzekre, tiszas, jobbikos-, mszp/dk s, momentumos, mi hazankos, tisza
        part/szavazo/tag-, tisza part tagja, jobbik szavazo, dk szavazo, baloldali, jobboldali, szelsojobb-,
        szelsobal-, liberalis/konzervativ nezet-/erzelmu/gondolkodasu, kommunista, szocialista, orbanista,
        ellenzeki/kormanyparti, kormanyparti, politikai nezet-/meggyozodes-/hovatartozas-/velemeny-,
        politizal-, politikailag aktiv/elkotelezett, tuntet-, kampanyol-, part jeloltje, onkormanyzati
        kepviseloje, partkatona
      `),
      alone: listed(`
        part tagja, fidesz-, mszp, baloldali-, jobboldali-, szavaz-, kommunista-, szocialista-, politik-,
        partja
      `),
    },
    origin: {
      told: listed(`
        cigany, ciganyok, cigany-, roma szarmazas-/csalad-/no/ferfi/szulok, romak, o/ is roma, szarmazasa
        roma/zsido/cigany, fekete/sotet/barna boru, borszin-, fajilag, etnikai/nemzetisegi
        hovatartozas-/szarmazas-/kisebbseg-, etnikum-, zsido/arab/roma/cigany/kinai/afrikai/torok szarmazasu,
        nemzetisegi hovatartozas-
      `),
      alone: listed(`
        etnik-, borszin-, roma, szarmazasu
      `),
    },
    union: {
      told: listed(`
        szakszervezeti tag-/vezeto-/bizalmi-/aktivista-/tisztsegviselo-, szakszervezet tagja, tagja ..
        szakszervezetnek, szakszervezetis-, szakszervezetes, belepett a szakszervezetbe, szakszervezetbe
        lepett/be, szakszervezetben van/aktiv/dolgozik, aktiv a szakszervezetben, uzemi tanacs tagja, uzemi
        tanacstag, uzemi tanacsi tag, vasas szakszervezet, sztrajkvezeto-, sztrajkbizottsag-, a
        szakszervezetet vezeti, szakszervezeti
      `),
      alone: listed(`
        szakszervezet-, uzemi tanacs-
      `),
    },
    'sex life': {
      told: listed(`
        meleg/leszbikus/homoszexualis ferfi/no/par/parjaval/kapcsolat-, leszbikus, homoszexualis, biszexualis,
        transznemu, homokos, buzi, o/is/nyiltan/hogy/bevallottan meleg, nyiltan meleg, melegfelvonulas-,
        szexualis/nemi iranyultsag-/beallitottsag-/identitas-/elet-, nemi elete, szexualis elete, szeretoje,
        szeretot tart, szeretojevel, viszonya van, viszonyt folytat, viszonya volt, felrelep, felrelepett,
        megcsalja, megcsalta, hutlen felesege-/ferje-/hozza
      `),
      alone: listed(`
        szex-, leszbikus-, homoszexual-, biszexual-, szeretoje
      `),
    },
  },
  harmless: listed(`
    betegellatas, betegbiztosito, betegagy-, betegmonitor-, betegtovabbito, betegszallit-, korhazi beszallit-,
    korhazepit-, korhazfelszerel-, korhazi tender-, korhazprojekt-, korhazi eszkoz-, allatkorhaz-, templom ter,
    templom utca-, templom ut, rakospalota, rakosmente, rakoskeresztur, rakoscsaba, rakosi, rakos patak,
    gyogyszergyar-, gyogyszeripar-, gyogyszerkeresked-, vallasi turizmus, politikai kockazat-, arpolitika-,
    beszerzesi politika-, part menti, vizpart-, tengerpart-, meleg vagy, meleg etel, meleg viz, meleg etelt,
    europai unio, vamunio, biblia kiado, mutettechnika, diagnozis eszkoz, hibadiagnozis, hivo fel, egyhazi
    intezmenyek epitese, is meleg volt, szarmazasu termek, szarmazasu aru
  `),
};
