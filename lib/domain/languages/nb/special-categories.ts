import type { SpecialWords } from '../language';
import { listed } from '../listed';

/** What names a special category. */
export const specialCategories: SpecialWords = {
  categories: {
    health: {
      told: listed(`
        er/var/blitt/ble/alvorlig/kronisk/lenge/fortsatt/kona/mannen .. syk/sjuk, sykmeldt, sykemeldt,
        sykmelding, sykemelding, sykefravaret hans/hennes, kreftsyk-, har/hatt/hadde/fikk/mot/fatt/sin/kjemper
        ..
        kreft/brystkreft/lungekreft/hudkreft/prostatakreft/diabetes/depresjon/demens/astma/epilepsi/hiv/leddgikt/migrene/adhd/autisme/hjerteinfarkt/slag/hjerneslag/svulst/angst/utbrent/parkinson/alzheimer,
        er/ble/blitt gravid, gravid, graviditeten/graviditet hennes, diabetiker, er funksjonshemmet,
        funksjonshemmet, funksjonsnedsettelse-, ufor, ufore, uforetrygd-, rullestol,
        er/ble/blitt/skal/nylig/ma operert/opereres, operert for/i, skal opereres,
        er/ligger/innlagt/la/havnet/kom/pa/tatt .. sykehus/sykehuset, innlagt pa, hjerteinfarkt, hjerneslag,
        rusmisbruk-, rusavhengig-, alkoholavhengig-, alkoholiker, alkoholproblem-, hoyt blodtrykk, deprimert,
        utbrent, allergisk mot, allergi mot, hans/hennes/sin/sitt/sine/har ..
        sykdom/sykdommen/allergi/depresjon/diagnose/diagnosen/behandling/cellegift/medisin/medisiner, lider
        av, hiv positiv, gar til/hos psykolog/psykiater, i/pa/under rehabilitering/avrusning/cellegift,
        cellegift, spontanabort, spiseforstyrrelse-, nervost sammenbrudd, autist, autistisk, bipolar lidelse
      `),
      alone: listed(`
        syk, syke, sykdom-, -sykdom, sykemeld-, kreft, -kreft, gravid-, funksjonshem-, funksjonsned-, operert,
        sykehus-, medisin-, rusmis-, blodtrykk-, allergi-, diabet-, depre-, epilep-, astma-, diagnose-,
        behandling-, rullestol-, terapi-
      `),
    },
    religion: {
      told: listed(`
        gar/gikk/med/ofte/hver .. i/til kirken/kirka/kirke/moskeen/moske/synagogen/bedehuset/messe,
        er/en/troende/aktiv/personlig/dypt/streng/strengt/overbevist/praktiserende ..
        kristen/katolikk/muslim/jode/jodisk/protestant/buddhist/hindu/ateist/mormon/pinsevenn/katolsk/muslimsk/luthersk/religios/troende/ortodoks,
        troende, pinsevenn-, jehovas vitne-, menighetsrad-, aktiv/medlem i/av ..
        menighet/menigheten/kirke/kirken/pinsemenigheten/statskirken, meldte/meldt seg ut av kirken,
        kirkemedlem-, kirkegang-, kirkegjenger-, kirkekor-, ber for/hver/til/til gud, faster under/i ramadan,
        holder ramadan, sin/hans/hennes/kristne/sterk/sterke tro/religion/gudstro/menighet, konverterte til,
        konvertert til, bibelgruppe-, bibelstudie-, livssyn
      `),
      alone: listed(`
        kirke, kirken, kirker, kirkelig-, kristne, kristendom-, katolsk-, katolikk-, jode, joder, jodisk-,
        moske-, bedehus-, islam, islamsk-, muslim-, religi-, menighet-, ramadan, bibel-, buddhis-, ateis-
      `),
    },
    politics: {
      told: listed(`
        partimedlem-, medlem av/i ..
        hoyre/venstre/arbeiderpartiet/ap/frp/fremskrittspartiet/sv/rodt/senterpartiet/krf/mdg/partiet,
        stemmer/stemte/stemt ..
        hoyre/venstre/arbeiderpartiet/ap/frp/fremskrittspartiet/sv/rodt/senterpartiet/krf/mdg/sp,
        stemmer/stemte pa, pa hoyresiden/venstresiden, hoyresiden i politikken, hoyreekstrem-,
        venstreekstrem-, hoyreradikal-, venstreradikal-, er/overbevist/gammel ..
        sosialist/kommunist/marxist/hoyremann/venstremann/arbeiderpartimann/hoyrevelger/anarkist, sosialist
        og, politisk aktiv/engasjert/syn/stasted/overbevisning/tilhorighet/oppfatning, politiske
        syn/meninger/holdninger, aktiv i .. hoyre/arbeiderpartiet/frp/sv/rodt/venstre/partiet, stiller til
        valg, sitter i kommunestyret for, lokalpolitiker for, kandidat for ..
        hoyre/arbeiderpartiet/frp/sv/rodt, sin/hans/hennes politikk
      `),
      alone: listed(`
        partimedlem-, hoyresiden, venstresiden, arbeiderpartiet, fremskrittspartiet, politisk-, politikk-,
        sosialist-, kommunist-, partiet
      `),
    },
    origin: {
      told: listed(`
        hudfarge-, morkhudet, morkhudede, innvandrerbakgrunn, innvandrerbakgrunnen, etnisk
        bakgrunn/opprinnelse/minoritet/tilhorighet/norsk, sigoyner-, romfolk-, er/en/av rom/romani/samisk
        slekt/avstamning/tater, tater, taterslekt, samisk/jodisk/arabisk/afrikansk/tyrkisk/kurdisk
        bakgrunn/avstamning/opprinnelse/herkomst, er same, er svart mann, svart hudfarge, hans/hennes rase
      `),
      alone: listed(`
        etnisk-, etnisitet-, rase, avstamning, samisk-
      `),
    },
    union: {
      told: listed(`
        fagforeningsmedlem-, fagforeningsmann, fagforeningsleder, medlem/aktiv/verv av/i ..
        fagforening/fagforeningen/fagforbundet/fellesforbundet/nito/tekna/lo, fagorganisert-, tillitsvalgt,
        tillitsvalgte i, tillitsmann, hovedtillitsvalgt, klubbleder i, i fagforeningen, fagforeningen sin,
        hans/hennes fagforening, streikeleder-, verneombud for fagforeningen
      `),
      alone: listed(`
        fagforening-, fagforbund-, fagorganis-, tillitsvalgt-, tillitsmann-
      `),
    },
    'sex life': {
      told: listed(`
        er/en/apent/apen/lever/sto/som
        homofil/lesbisk/bifil/homse/skeiv/transkjonnet/transperson/homoseksuell/biseksuell/lesbe, homofil,
        lesbisk, homoseksuell, biseksuell, seksuell/seksuelle/hans/hennes/sin legning/orientering/identitet,
        legningen/legning hans/hennes/sin, kom ut av skapet, kom ut som, sexliv-, seksualliv-,
        har/hadde/hatt/en affare med, en affare, elskerinne-, elsker ved siden av, elskeren, utro mot, utro
        med, har vart utro, bedrar kona/mannen
      `),
      alone: listed(`
        homofil-, seksu-, homoseksu-, biseksu-, lesbisk-, skeiv, utro, sex
      `),
    },
  },
  harmless: listed(`
    sykehusbygg-, sykehusutstyr, sykehusleveranse-, sykehusprosjekt-, sykehusmarkedet, sykehusapotek-,
    sykehusinnkjop, dyresykehus, kirkenes, kirkegata, kirkeveien, kirkebygg, kirkeorgel, kirkegard-, medisinsk
    utstyr, medisinteknikk, medisinteknisk-, skeivfordel-, skeiv fordeling, skeiv linje, skeiv vegg,
    behandlingsanlegg, vannbehandling, overflatebehandling, varmebehandling, saksbehandling, saksbehandler,
    politisk risiko, prispolitikk, innkjopspolitikk, tollunion, den europeiske union, pa hoyre side, feildiagnose,
    diagnoseverktoy, diagnosesystem-, blodtrykksmaler-, allergivennlig, kreftforskning-, helsesektoren,
    helsevesenet, helseforetak-, helse og sikkerhet, helse miljo og sikkerhet, etter operasjon av anlegget,
    gravide prosjekter, tro til, i god tro
  `),
};
