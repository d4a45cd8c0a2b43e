import type { SpecialWords } from '../language';
import { listed } from '../listed';

/** What names a special category. */
export const specialCategories: SpecialWords = {
  categories: {
    health: {
      told: listed(`
        is/was/been/fell/seriously/terminally/gravely/chronically/he's/she's ill/sick, off sick, sick leave,
        called/calling/calls in sick, sick note, pregnant, her pregnancy, a diabetic, is/was diabetic, hiv
        positive, allergic to, his/her ..
        allergy/illness/disease/disability/depression/diabetes/cancer/tumour/tumor/chemotherapy/medication/diagnosis/burnout/stroke/wheelchair,
        has/had/having/got/beat/survived/fights/fighting/against ..
        cancer/diabetes/depression/dementia/asthma/epilepsy/hiv/tumour/tumor/stroke/burnout/arthritis/leukaemia/leukemia/migraine/migraines/adhd/autism/alzheimer/parkinson/anorexia/disability,
        heart attack, nervous/mental breakdown, mental illness, mentally ill, high blood pressure,
        hospitalised, hospitalized, is/was/lies/been/still/went/goes/rushed/admitted/taken in/into/to
        hospital, in hospital since/after/with/again, has/had/needs/awaiting/his/her .. surgery,
        is/in/on/his/her/he's/she's chemo/chemotherapy/dialysis/antidepressants, sees/his/her ..
        therapist/psychiatrist/oncologist, an/is/was alcoholic, drinking problem, addicted to, drug addict-,
        in rehab, he's/she's disabled, he/she is/was disabled, severely/mentally/physically disabled,
        in/uses/needs a wheelchair, disability pension, diagnosed with, a/her/had miscarriage, eating
        disorder, anorexic, autistic, epileptic, is bipolar, schizophreni-, feels/clinically/was/is/he's/she's
        depressed, clinical/severe depression, he/she/wife/husband/son/daughter/mother/father
        suffers/suffered/suffering from, he/she is/was suffering from, burnout last/since/for/in, burned/burnt
        out since/last/and
      `),
      alone: listed(`
        health condition, health problem-, ill, illness-, sick, sickness, disease-, diabet-, cancer, tumor-,
        tumour-, depress-, burnout, burn out, pregnan-, disabled, disabilit-, surgery, hospital, hospitals,
        therap-, medication-, allerg-, asthma-, epilep-, addict-, alcoholi-, dementia, hiv, aids, stroke,
        infertil-, anorex-, adhd, autis-, diagnos-, blood pressure, wheelchair-, chemo, dialysis
      `),
    },
    religion: {
      told: listed(`
        goes/went/going to church, churchgoer-,
        is/a/an/devout/practising/practicing/he's/she's/committed/strict
        christian/catholic/protestant/muslim/moslem/jew/buddhist/hindu/mormon/baptist/lutheran/atheist/sikh/calvinist,
        is/he's/she's jewish, orthodox jew/jews/christian, muslims, jehovah's witness-, prays, praying
        every/at/before, his/her/deep/strong/christian/catholic/muslim
        faith/church/parish/mosque/synagogue/religion, very/deeply/not/is religious, religious
        views/beliefs/family/convictions, keeps/observes ramadan/sabbath/kosher, fasts for/during/at
        ramadan/lent, bible study/group/class, church choir/council/elder/member, member/deacon/elder of ..
        church/parish/mosque, converted to islam/judaism/catholicism/christianity, born again christian
      `),
      alone: listed(`
        religio-, church, churches, christianity, christians, catholic-, protestant-, lutheran-, evangelical-,
        orthodox, muslim-, islam, islamic, jew, jews, jewish, judaism, hindu, hindus, hinduism, buddh-,
        atheis-, mormon-, jehovah-, mosque-, synagogue-, prays, faith, ramadan, bible-, koran-, quran-, parish
      `),
    },
    politics: {
      told: listed(`
        votes/voted/voting for
        the/labour/conservative/conservatives/green/greens/liberal/liberals/republican/republicans/democrat/democrats/trump/biden,
        votes/voted labour/conservative/tory/republican/democrat/green/liberal,
        is/a/he's/she's/staunch/lifelong/committed/registered
        republican/democrat/tory/socialist/communist/fascist/marxist, a conservative voter, a
        republican/tory/socialist/communist/marxist, party member/membership, member of ..
        conservative/labour/republican/democratic/green/liberal/socialist/communist party, his/her/political
        politics/beliefs/views/opinions, political views/beliefs/opinions/activist, politically active,
        left/right wing views/activist/politics/voter, is/very/far left/right wing, far right, far left,
        campaigned/campaigns/canvasses for .. party/candidate/labour/greens/republicans, runs/ran/stands/stood
        for parliament/congress, hates/loves/supports trump/brexit/labour
      `),
      alone: listed(`
        politic-, party member-, republican-, tory, tories, conservative party, labour party, socialist-,
        communis-, fascis-, left wing, right wing, liberal party, green party, votes for, voted for, activist-
      `),
    },
    origin: {
      told: listed(`
        is/a/he's/she's/of roma/romani/gypsy/gipsy, gypsies, skin colour/color, dark/black skinned, dark skin,
        mixed race, ethnic origin/background/group/minority, racial origin, of
        jewish/african/arab/romani/asian/turkish descent/origin, is/he's/she's a black/coloured/colored
        man/woman, he/she is/was black/coloured, his/her race/ethnicity
      `),
      alone: listed(`
        ethnic-, ethnicity, racial-, gypsy, gypsies, romani
      `),
    },
    union: {
      told: listed(`
        union member/members/membership/rep/reps/official/activist/man, member of .. union, is/active in ..
        trade/labour/labor union, in/joined/joins the union, his/her/trade union card/dues, shop steward,
        his/her union, unionised/unionized worker/employee, a unionist, a trade union member
      `),
      alone: listed(`
        trade union-, labour union-, labor union-, union member-, union rep-, shop steward-, works council-,
        in the union, unionist-
      `),
    },
    'sex life': {
      told: listed(`
        is/he's/she's/openly/secretly/came/a gay/lesbian/bisexual/homosexual/transgender/queer/transsexual,
        gay/lesbian man/woman/couple/bar/marriage, is out as, came out as, sexual/his/her
        orientation/sexuality, sex life, his/her/has/a/secret mistress/lover, an affair with, has/had/having
        an affair, affair with his/her/the .. secretary/assistant/boss/colleague, in bed with his/her, cheats
        on his/her, cheating on his/her, unfaithful to
      `),
      alone: listed(`
        sex, sexual-, gay, lesbian-, homosexual-, bisexual-, transgender-, transsexual-, queer, lgbt-, affair
        with, mistress-, has a lover, erotic-
      `),
    },
  },
  harmless: listed(`
    customs union, european union, credit union, union pacific, union station, union street, union jack, union
    investment, western union, union of, monetary union, tariff union, union bank, union workers' hall, currency
    union, healthcare, health care, health insurance, health and safety, health & safety, health check of/for,
    hospital supplier-, hospital supplies, hospital equipment, hospital group, hospital market, hospital project-,
    hospital tender-, children's hospital, hospitality, church street, church road, church farm, church lane,
    churchill, church & dwight, christian louboutin, in good faith, leap of faith, bad faith, stroke of, two
    stroke, four stroke, stroke engine-, long stroke, hearing aids, training aids, visual aids, teaching aids,
    sales aids, first aid, activist investor-, office politics, political risk, political science, political
    uncertainty, third party, party wall, depressed market-, depressed price-, depressed demand, great depression,
    burn out test-, non alcoholic, alcoholic drink-, alcoholic beverage-, disabled access, is disabled
    in/by/for/since/after, cancer research institute, blood pressure monitor-, blood pressure device-, diagnostic
    tool-, allergen-, sick building, sick of, sick and tired, unisex, sussex, essex, middlesex, wessex, diabetes
    product-, diabetes care, orthodox approach, orthodox method, equality policy
  `),
};
