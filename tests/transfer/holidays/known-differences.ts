import { holidayPlaces } from '../../../lib/transfer/holidays/holiday-places';

/** Days off that only one of the two names: our tables, or those of date-holidays. */
interface KnownDifference {
  why: string;
  in: readonly string[];
  /** By the names that each gives them. */
  ours?: readonly string[];
  theirs?: readonly string[];
  /** All from 2024 to 2030 where it is left out. */
  years?: readonly number[];
}

const upTo2026 = [2024, 2025, 2026];
const from2027 = [2027, 2028, 2029, 2030];
const mondayAfter = [
  'Epifanía del Señor',
  'Fiesta Nacional de España',
  'Inmaculada Concepción',
  'Día de La Rioja',
  'Día de la Región de Murcia',
  'San Francisco Javier',
  'Virgen de la Victoria',
  'Día de Melilla',
  'San Antonio',
];

/** Every difference between our tables and date-holidays, with its reason. Spain's list of a year is that of its journal (BOE). */
export const knownDifferences: readonly KnownDifference[] = [
  {
    why: 'A Sunday is no working day anyhow.',
    in: ['CH', ...Object.keys(holidayPlaces['CH'] ?? {})],
    theirs: [
      ...['Ostersonntag', 'Pâques', 'Domenica di Pasqua', 'Pfingstsonntag', 'Pentecôte', 'Pentecoste'],
      ...['Eidg. Dank-, Buss- und Bettag', 'Jeûne fédéral', 'Digiuno federale'],
    ],
  },
  {
    why: 'Not in every canton: Valais keeps none of the four.',
    in: ['CH'],
    theirs: ['Karfreitag', 'Ostermontag', 'Pfingstmontag', 'Stephanstag'],
  },
  { why: 'Half a day.', in: ['CH-AG', 'CH-SO'], theirs: ['Tag der Arbeit'] },
  { why: 'Half a day.', in: ['CH-VS'], theirs: ['Fête du travail', 'Veille de Noël'] },
  {
    why: 'In Catholic districts and villages only, not at the seat of the government.',
    in: ['CH-AG', 'CH-SO'],
    theirs: ['Fronleichnam', 'Mariä Himmelfahrt', 'Allerheiligen', 'Mariä Empfängnis', 'Josefstag'],
  },
  { why: 'Ruhetagsgesetz, art. 2 1 c.', in: ['CH-AI'], ours: ['Mariä Empfängnis'] },
  {
    why: 'Never three days of rest in a row: not after a Christmas Day on a Monday or Friday.',
    in: ['CH-AR', 'CH-UR'],
    theirs: ['Stephanstag'],
    years: [2026, 2028],
  },
  { why: 'Christmas Day 2025 is a Thursday.', in: ['CH-UR'], ours: ['Stephanstag'], years: [2025] },
  { why: 'Offices of the canton only.', in: ['CH-GL'], theirs: ['Heiliger Abend', 'Silvester'] },
  {
    why: 'The first Thursday of April is the 1st, after Easter.',
    in: ['CH-GL'],
    ours: ['Näfelser Fahrt'],
    theirs: ['Näfelser Fahrt'],
    years: [2027],
  },
  {
    why: 'Free by custom, not by the law on Sundays and holidays; Corpus Christi in two villages only.',
    in: ['CH-NE'],
    theirs: ['Lundi de Pâques', 'la Fête-Dieu'],
  },
  { why: 'Not among the nine days of the canton.', in: ['CH-VS'], theirs: ['Lundi de Pentecôte'] },
  { why: 'In five of six communes, Munich among them.', in: ['DE-BY'], ours: ['Mariä Himmelfahrt'] },

  {
    why: 'The Monday after a Sunday, kept by these communities.',
    in: [
      ...['ES-AN', 'ES-AR', 'ES-AS', 'ES-CE', 'ES-CL', 'ES-CN', 'ES-EX', 'ES-MC', 'ES-MD', 'ES-ML', 'ES-NC'],
      'ES-RI',
    ],
    ours: mondayAfter,
  },
  {
    why: 'A holiday of the community by its own law; in the list of each year.',
    in: ['ES-CB', 'ES-CE', 'ES-MC', 'ES-MD', 'ES-ML', 'ES-NC', 'ES-VC'],
    ours: [
      ...['Día de las Instituciones', 'San Antonio', 'Día de la Región de Murcia', 'Virgen de la Victoria'],
      ...[
        'Día de Melilla',
        'San Francisco Javier',
        'Dia de la Comunitat Valenciana',
        'Fiesta de la Comunidad de Madrid',
      ],
    ],
  },
  { why: 'It is the 28th of July.', in: ['ES-CB'], theirs: ['Día de las Instituciones de Cantabria'] },
  {
    why: 'Chosen for one year, mostly for a Sunday; in its list.',
    in: ['ES-CB', 'ES-CM', 'ES-EX', 'ES-GA', 'ES-IB', 'ES-MD', 'ES-NC'],
    ours: ['Lunes de Pascua', 'Santiago Apóstol', 'Martes de Carnaval', 'San Juan', 'San Esteban'],
    years: upTo2026,
  },
  {
    why: 'Given up that year for another day; not in its list.',
    in: ['ES-CB', 'ES-CE', 'ES-EX', 'ES-GA', 'ES-IB', 'ES-NC', 'ES-PV'],
    theirs: ['La Bien Aparecida', 'Día de Ceuta', 'Día de Extremadura', 'San José', 'Lunes de Pascua'],
    years: [2024, 2025],
  },
  {
    why: 'In no list that is out, and not kept every year.',
    in: ['ES-CB', 'ES-CE', 'ES-CT', 'ES-GA', 'ES-NC', 'ES-PV'],
    theirs: [
      ...['La Bien Aparecida', 'Nuestra Señora de África', 'Día de Ceuta', 'Día del Trabajador (día sustituto)'],
      'San José',
    ],
    years: from2027,
  },
  {
    why: 'The day that the list of the year names.',
    in: ['ES-CE', 'ES-ML'],
    ours: ['Fiesta del Sacrificio', 'Fiesta del Eid Fitr'],
    theirs: ['Fiesta del Sacrificio-Eidul Adha', 'Fiesta del Sacrificio-Aid Al Adha', 'Fiesta del Eid Fitr'],
    years: upTo2026,
  },
  {
    why: 'By the moon: no day before the list of the year names it.',
    in: ['ES-CE', 'ES-ML'],
    theirs: ['Fiesta del Sacrificio-Eidul Adha', 'Fiesta del Sacrificio-Aid Al Adha', 'Fiesta del Eid Fitr'],
    years: from2027,
  },

  {
    why: 'Exchanged by decree; date-holidays knows none. Named after the Saturday that is worked.',
    in: ['HU'],
    ours: [
      ...['2024-08-03', '2024-12-07', '2024-12-14', '2025-05-17', '2025-10-18', '2025-12-13'],
      ...['2026-01-10', '2026-08-08', '2026-12-12'],
    ],
    years: upTo2026,
  },
  {
    why: 'Declared by the president under the Public Holidays Act.',
    in: ['NA', 'ZA'],
    ours: ['Burial of President Geingob', 'Burial of President Nujoma', 'Election day', 'Verkiesingsdag'],
    years: upTo2026,
  },
  {
    why: 'A public holiday since 2025 (gazette 8373 of 28 May 2024).',
    in: ['NA'],
    ours: ['Genocide Remembrance Day'],
    years: [2025, 2026, ...from2027],
  },
  {
    why: 'Moves off a weekend as every federal holiday does (5 U.S.C. 6103).',
    in: ['US'],
    ours: ['Veterans Day'],
    years: [2028, 2029],
  },
];
