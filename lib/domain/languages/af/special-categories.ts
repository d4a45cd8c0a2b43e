import type { SpecialWords } from '../language';
import { listed } from '../listed';

/** What names a special category. */
export const specialCategories: SpecialWords = {
  categories: {
    health: {
      told: listed(`
        is/was/ernstig/baie/chronies/weer/nog/al/vrou/man/kind .. siek, siekverlof, met siekverlof,
        siekteverlof, siek gemeld, siek by die huis, kankerpasient, het/gehad/teen/aan/sy/haar/oorleef ..
        kanker/borskanker/longkanker/velkanker/prostaatkanker/diabetes/suikersiekte/depressie/demensie/asma/epilepsie/vigs/mivs/beroerte/hartaanval/gewas/artritis/migraine/uitbranding/parkinson/alzheimer,
        swanger, haar swangerskap, is/was gestremd, gestremd, sy/haar/ongeskikheid gestremdheid,
        ongeskiktheidspensioen, hartaanval, beroerte, senuwee ineenstorting,
        is/was/gaan/le/opgeneem/terug/nog/haastig .. in/na/uit hospitaal/die hospitaal, in die hospitaal
        opgeneem, le in die hospitaal, opgeneem in die hospitaal, diabeet, is diabeties, hoe bloeddruk,
        bloeddruk is hoog, sy/haar ..
        siekte/medikasie/depressie/behandeling/diagnose/operasie/chemo/allergie/bloeddruk/terapie, ly aan,
        gely aan, allergies vir, verslaaf, verslaafde, alkoholis, dwelmverslaafde, drankprobleem, drink te
        veel, in rehabilitasie, rehab, sien .. sielkundige/psigiater/onkoloog, depressief, uitgebrand, miv
        positief, hiv positief, rolstoel, outisties, epilepties, miskraam, eetversteuring-, geopereer, het ..
        operasie gehad, chemo, chemoterapie
      `),
      alone: listed(`
        siek, siekte-, -siekte, kanker, -kanker, gestremd-, hospitaal, medikasie-, verslaaf-, bloeddruk,
        swanger-, allergie-, depressie-, diabe-, epileps-, asma, diagnose-, operasie, terapie
      `),
    },
    religion: {
      told: listed(`
        gaan/gaan elke/gereeld/elke sondag .. kerk toe, kerk toe, kerkganger-, kerklid-, lidmaat van,
        lid/ouderling/diaken van .. kerk/gemeente, lid/lidmaat/ouderling/diaken/predikant in/by ..
        kerk/gemeente, kerkraad-, ouderling, is/n/toegewyde/streng/diep/baie/diepgelowige/vroom
        christen/katoliek/moslem/jood/joods/gereformeerd/hindoe/ateis/boeddhis/gelowig/godsdienstig/christelik/gelowige/protestant/adventis,
        gelowige man/vrou/mens/gesin, diep gelowig, sy/haar geloof/kerk/godsdiens/gemeente, godsdienstige
        oortuiging-/siening-/gesin, bid voor/elke/vir/saam, bybelstudie-, bybelgroep-, vas tydens ramadan,
        ramadan, jehova getuie, jehovasgetuie-, getuie van jehova, bekeer tot, pas bekeer, wedergebore,
        kerkkoor, ng kerk, apostoliese kerk
      `),
      alone: listed(`
        kerk, kerke, kerkdiens-, christelik-, christene, katoliek-, joods-, gelowig-, geloof, gereformeer-,
        religi-, godsdiens-, moslem-, moskee-, islam, bybel-, ateis-, gemeente
      `),
    },
    politics: {
      told: listed(`
        partylid, partylede, lid/ondersteuner/aanhanger/raadslid/kandidaat van/vir ..
        anc/da/eff/ff/vf/ifp/party/mk, stem/gestem vir .. anc/da/eff/ff plus/vf
        plus/vryheidsfront/ifp/party/mk, stem/gestem vir die, anc/eff/da/vf lid/ondersteuner/raadslid/man,
        is/oortuigde/n .. sosialis/kommunis/kommuniste/sosialiste/nasionalis/marxis, linksgesind-,
        regsgesind-, verregs-, verlinks-, polities aktief/links/regs/betrokke/verbonde, politieke
        oortuiging-/siening-/sienings/standpunt-/mening-/voorkeur-, sy/haar politiek/politieke,
        haat/ondersteun die anc/da/eff, staan vir die parlement, veldtog vir die anc/da/eff
      `),
      alone: listed(`
        polities-, politiek-, partylid-, anc, eff, kommunis-, sosialis-
      `),
    },
    origin: {
      told: listed(`
        velkleur-, is/n bruin/swart/wit/kleurling man/vrou/mens, bruin mens-, kleurling-, swart man/vrou, wit
        man/vrou, etniese herkoms/agtergrond/groep/oorsprong, etnisiteit, sy/haar ras/velkleur/etnisiteit, is
        van gemengde ras, gemengde ras, donker vel, sigeuner-, van joodse/khoi/xhosa/zoeloe/indiese/arabiese
        afkoms, joodse afkoms, is n zoeloe/xhosa/indier/boesman
      `),
      alone: listed(`
        etnies-, ras, afkoms, velkleur
      `),
    },
    union: {
      told: listed(`
        vakbondlid, vakbondlede, vakbondman, vakbondleier, vakbondverteenwoordiger-,
        lid/voorsitter/verteenwoordiger/aktief van/by/in .. vakbond/vakunie/cosatu/numsa/solidariteit, behoort
        aan .. vakbond/vakunie, by die vakbond aangesluit, by vakbond, sy/haar/in vakbond, cosatu lid, numsa
        lid, werkerverteenwoordiger van, stakingsleier-, in die vakbond, vakbondskaart, vakunielid, aan n
        vakbond
      `),
      alone: listed(`
        vakbond-, vakunie-, cosatu, numsa
      `),
    },
    'sex life': {
      told: listed(`
        is/openlik/was/n gay/lesbies/lesbier/homoseksueel/biseksueel/transgender/queer, homoseksueel,
        biseksueel, lesbies, moffie, seksuele/sy/haar orientasie/seksualiteit, sekslewe, sy/haar/n/het
        minnares/minnaar, minnares, minnaar, verhouding met .. sekretaresse/baas/kollega/assistent, buite
        egtelike, is/was ontrou, ontrou aan, verneuk sy/haar, uit die kas gekom, kom uit die kas, slaap met
        sy/haar
      `),
      alone: listed(`
        sekslewe-, lesbies-, minnares-, minnaar-, ontrou, seksu-, homoseks-, gay
      `),
    },
  },
  harmless: listed(`
    hospitaalgroep-, hospitaaltoerusting, hospitaalvoorraad, hospitaalverskaffer-, hospitaalprojek-,
    dierehospitaal, hospitaalbedryf, kerkstraat, kerkplein, kerkgebou-, kerkorrel-, siektefonds, doeane-unie,
    doeane unie, europese unie, politieke risiko-, pryspolitiek, kantoorpolitiek, mediese fonds, gesondheidsorg,
    gesondheid en veiligheid, kankernavorsing, in goeie geloof, geloofwaardig-, gemeentebestuur, foutdiagnose,
    diagnosetoerusting, waterbehandeling, eff. datum, eff datum, anc koptelefoon, bloeddrukmonitor-, ses seksies,
    ras koffie, rasse van
  `),
};
