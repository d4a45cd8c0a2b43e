import type { SpecialWords } from '../language';
import { listed } from '../listed';

/** What names a special category. */
export const specialCategories: SpecialWords = {
  categories: {
    health: {
      told: listed(`
        ist/war/wurde/schwer/seit/lange/langer/chronisch/unheilbar/wieder/noch/leider/liegt/meldet/gerade ..
        krank/erkrankt, krankgeschrieben, krank geschrieben, krankgemeldet, krank gemeldet, krankmeldung,
        krankschreibung, schwanger, schwangerschaft, ihre/ihrer schwangerschaft, schwerbehindert-,
        ist/korperlich/geistig behindert, diabetiker, diabetikerin, zuckerkrank, krebskrank-,
        hat/hatte/an/gegen/seinen/seine/ihren/ihre/besiegte ..
        krebs/brustkrebs/lungenkrebs/hautkrebs/prostatakrebs/diabetes/depression/depressionen/demenz/asthma/epilepsie/hiv/rheuma/parkinson/alzheimer/burnout/migrane/bandscheibenvorfall/bluthochdruck,
        burnout seit/im/gehabt/letztes, mit burnout, herzinfarkt, schlaganfall, leidet an, litt an, leidet
        unter .. depressionen/migrane/angst/asthma, allergisch gegen/auf, -allergie gegen, hat/seine/ihre ..
        allergie/nussallergie/pollenallergie/krankheit/herzkrankheit/behinderung/diagnose/therapie/operation/chemotherapie,
        wurde/wird/muss/frisch .. operiert, ist/liegt/war/musste/kam/noch/lag .. im/ins/in
        krankenhaus/klinik/reha, in/auf/zur/nach der reha, in psychotherapie/therapie, in
        psychiatrischer/arztlicher behandlung, alkoholiker, alkoholikerin, alkoholproblem-, ist/war trockener
        alkoholiker, drogensuchtig, alkoholsuchtig, trinkt zu viel, rollstuhl angewiesen, sitzt/im im
        rollstuhl, im rollstuhl, hiv positiv, depressiv, manisch depressiv, magersuchtig, autistisch,
        fehlgeburt, erwerbsunfahig-, arbeitsunfahig-, nervenzusammenbruch, chemotherapie
      `),
      alone: listed(`
        krank, kranke, kranker, kranken-, krankheit-, -krankheit, -krankheiten, krebs, krebs-, -krebs,
        schwanger-, behindert-, behinderung-, schwerbehinder-, operiert, operation, -therapie, therapie,
        suchtig, suchtkrank-, suchtproblem-, alkoholsucht-, drogensucht-, alkoholiker-, demenz, reha, klinik-,
        medikament-, bluthochdruck, allergi-, -allergie, rollstuhl-, diabet-, depressi-, epilep-, asthma-,
        diagnose-
      `),
    },
    religion: {
      told: listed(`
        geht/gingen/ging .. in/zur kirche/moschee/synagoge/messe, geht/gingen/ging .. in die
        kirche/moschee/synagoge/messe,
        ist/sehr/streng/tief/tiefglaubig/uberzeugter/uberzeugte/praktizierende/praktizierender/bekennender ..
        katholisch/evangelisch/protestantisch/katholik/katholikin/protestant/protestantin/orthodox/muslimisch/judisch/christlich/glaubig/religios/muslim/muslima/moslem/jude/judin/christ/christin/hindu/buddhist/buddhistin/atheist/atheistin/mormone/baptist,
        tiefglaubig-, zeugen jehovas, zeugin jehovas, zeuge jehovas, aus der kirche, kirchenaustritt,
        kirchgang-, kirchganger-, kirchenchor, im kirchengemeinderat, kirchenmitglied-, freikirch-, betet,
        fastet im ramadan, fastet an ramadan, halt ramadan, im ramadan .. fastet, bibelkreis-, bibelstunde-,
        sein/ihr/seine/ihre/seines/ihres/seinen/ihren
        religion/konfession/glaube/glauben/glaubens/kirchengemeinde, konfessionslos, religionszugehorigkeit,
        zum islam konvertiert, zum judentum konvertiert, konvertierte zum
      `),
      alone: listed(`
        kirche, kirchen-, kirchlich-, kirchgem-, katholi-, protestant-, evangelisch-, ist jude, juden,
        judisch-, judin, moschee-, synagoge-, konfession-, christlich-, ist glaubig, bibel-, islam,
        islamisch-, muslim-, moslem-, religi-, ramadan, atheist-, buddhist-, hindu, hinduist-
      `),
    },
    politics: {
      told: listed(`
        wahlt/wahlte/gewahlt/mitglied/parteibuch/fur/in der/bei der/parteifreund
        cdu/csu/spd/afd/fdp/fpo/ovp/spo/grunen/linke/linken/bsw, wahlt/wahlte ..
        cdu/csu/spd/afd/fdp/fpo/ovp/spo/grun/grune/grunen/linke, mitglied der/bei/in ..
        cdu/csu/spd/afd/fdp/fpo/ovp/spo/grunen/linken/partei, cdu/csu/spd/afd/fdp/fpo/ovp/spo
        mitglied-/wahler-/parteibuch/anhanger-/politiker-/fraktion/stadtrat/gemeinderat, parteimitglied-,
        parteibuch, ist/uberzeugter/uberzeugte/bekennender ..
        sozialist/sozialistin/kommunist/kommunistin/sozialdemokrat/sozialdemokratin/nationalist/faschist/antifaschist,
        politisch aktiv/links/rechts/engagiert/interessiert/konservativ, politische
        ansichten/einstellung/gesinnung/meinung/meinungen/uberzeugung, rechtsextrem-, linksextrem-,
        rechtsradikal-, linksradikal-, demonstriert gegen/fur, kandidiert fur ..
        landtag/bundestag/gemeinderat/cdu/spd/afd/fdp/grunen, sitzt fur .. im
        landtag/bundestag/gemeinderat/stadtrat, querdenker-
      `),
      alone: listed(`
        politik-, politisch-, parteimitglied-, partei, cdu, csu, spd, afd, fdp, fpo, ovp, spo, sozialist-,
        sozialdemokrat-, kommunist-, die linke, rechtsextrem-, linksextrem-
      `),
    },
    origin: {
      told: listed(`
        migrationshintergrund, zigeuner-, sinti und roma, ist/eine/ein/einer roma/romni/sinto/sinti,
        hautfarbe, dunkelhautig-, farbige kollegin, ist schwarzer, ist schwarze, ist farbig, ethnische
        herkunft/zugehorigkeit/minderheit, turkischstammig-, arabischstammig-, russischstammig-,
        kurdischstammig-, judischer/arabischer/turkischer/afrikanischer/kurdischer/slawischer
        herkunft/abstammung, seine/ihre rasse/ethnie/abstammung
      `),
      alone: listed(`
        ethni-, rasse, abstammung, schwarzafrikan-
      `),
    },
    union: {
      told: listed(`
        gewerkschaftsmitglied-, gewerkschafter, gewerkschafterin, gewerkschaftlich
        organisiert/aktiv/engagiert, mitglied/aktiv/ist/vertrauensmann/engagiert der/in/bei ..
        gewerkschaft/verdi, in/bei der gewerkschaft, ig metall mitglied-/vertrauens-/funktionar-, mitglied
        der/bei/in/von .. ig metall/bce, mitglied der/bei/von verdi, seine/ihre gewerkschaft, streikfuhrer-,
        im/in betriebsrat, ist betriebsrat, betriebsratin, betriebsratsmitglied
      `),
      alone: listed(`
        gewerkschaft-, ig metall, betriebsrat-, streikfuhr-
      `),
    },
    'sex life': {
      told: listed(`
        ist/lebt/offen/heimlich/outete/er/sie ..
        schwul/lesbisch/homosexuell/bisexuell/transsexuell/queer/asexuell, schwuler/lesbische
        mann/frau/paar/kollege, sexuelle/seine/ihre orientierung/sexualitat, sexleben, affare mit, eine
        affare, hat/eine/seine geliebte, einen geliebten, geht fremd, fremdgegangen, fremdgeht, betrugt
        seine/ihren frau/mann, hat .. outing, sein/ihr coming out
      `),
      alone: listed(`
        sexuell-, sexual-, schwul-, lesbisch-, lesbe, homosexuell-, bisexuell-, fremdgeh-, sex
      `),
    },
  },
  harmless: listed(`
    krankenhausgesellschaft-, krankenkasse-, krankenversicherung-, krankenhausausstatt-, krankenhausausstattung,
    krankenhausbau, krankenhausbedarf, krankenhausprojekt-, krankenhaustechnik, krankenhausmarkt, krankenstand,
    krankenhauslieferant-, kliniktechnik, klinikverbund, klinikgruppe, krebsforschung-, kirchenstra-,
    kirchengasse, kirchheim, kirchhof, kirchner, kirchberg, an der kirche, kirchenorgel-, gutglaubig-, glaubiger-,
    preispolitik, einkaufspolitik, politik des hauses, firmenpolitik, unternehmenspolitik, rabattpolitik,
    politische lage, politische risiken, politisches risiko, vertragspartei-, beide partei-, andere partei, partei
    des vertrags, spd modul-, spd ableiter, linke seite, linke halle, linke spalte, die linke
    tur/maschine/pumpe/hand, zollunion, europaische union, gewerkschaftsverlag, verdi oper-, operativ-,
    fehlerdiagnose-, ferndiagnose-, diagnosegerat-, diagnosesoftware, therapiegerat-, bluthochdruckmess-,
    allergikergeeignet, unisex, rehatechnik, sanitatshaus, tierklinik, zahnklinik
  `),
};
