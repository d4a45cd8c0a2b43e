import { expect, it } from 'vitest';
import { hasExpired, monthDayOf, PersonalDetail } from '../../../lib/domain/people/personal-detail';
import { specialCategoryIn } from '../../../lib/domain/people/special-category';
import { day } from '../../../lib/domain/records/day';

const detail = {
  id: 'd',
  personId: 'p',
  kind: 'hobby',
  text: 'Sails on Lake Balaton.',
  purpose: 'Small talk before a meeting',
  source: 'Told me on the phone',
  learnedOn: '2026-11-01',
  expiresOn: '2027-11-01',
};

it.each([
  ['health', 'Was ill for weeks'],
  ['health', 'hat Diabetes'],
  ['health', 'HERZKRANKHEIT in der Familie'],
  ['health', 'Rákbeteg volt'],
  ['health', 'Er gravid'],
  ['health', 'Het suikersiekte'],
  ['religion', 'Goes to church'],
  ['religion', 'Ist streng katholisch'],
  ['religion', 'Zsidó családból'],
  ['religion', 'Er jødisk'],
  ['religion', 'Lid van die kerk'],
  ['politics', 'Voted for the greens'],
  ['politics', 'Mitglied der SPD'],
  ['politics', 'Baloldali'],
  ['politics', 'Stemmer på Arbeiderpartiet'],
  ['politics', 'Is polities aktief'],
  ['union', 'A trade-union member'],
  ['union', 'Im Betriebsrat'],
  ['union', 'Szakszervezeti tag'],
  ['union', 'Tillitsvalgt i fagforeningen'],
  ['union', 'Behoort aan ’n vakbond'],
  ['sex life', 'Is gay'],
  ['sex life', 'Lebt homosexuell'],
  ['sex life', 'Leszbikus'],
  ['sex life', 'Er homofil'],
  ['sex life', 'Het ’n minnares'],
])('finds %s in "%s" and the form refuses', (category, text) => {
  expect(specialCategoryIn(text, 'a person')).toMatchObject({ category });
  for (const field of ['text', 'purpose', 'source']) {
    expect(PersonalDetail.safeParse({ ...detail, [field]: text }).success).toBe(false);
  }
});

it.each([
  'Has two daughters and a dog',
  'Christian likes hospitality and silk',
  'Met Winston Churchill’s biographer in Islamabad',
  'Besucht gern Konzerte, sucht Briefmarken',
  'Gläubiger der Firma, linke Hand im Verkauf',
  'Hört Verdi und spielt Schach',
  'Szereti a meleg teát és a jobbik kávét',
  'Elsker fotball, har seks barn, bor på høyre side',
  'Avhengig av været når han seiler',
  'Hou van braai en rugby',
  'European Union projects, Linkedin since 2019',
])('lets a harmless text pass: "%s"', (text) => {
  expect(specialCategoryIn(text, 'a person')).toBeNull();
  expect(PersonalDetail.safeParse({ ...detail, text }).success).toBe(true);
});

it('wants a purpose, a source and an end after the day it was learned', () => {
  expect(PersonalDetail.safeParse(detail).success).toBe(true);
  for (const missing of [{ purpose: ' ' }, { source: '' }, { expiresOn: undefined }, { expiresOn: '2026-11-01' }]) {
    expect(PersonalDetail.safeParse({ ...detail, ...missing }).success).toBe(false);
  }
});

it('has expired on its last day, not before', () => {
  const parsed = PersonalDetail.parse(detail);
  expect(hasExpired(parsed, day('2027-10-31'))).toBe(false);
  expect(hasExpired(parsed, day('2027-11-01'))).toBe(true);
});

it.each([
  [{ month: 2, day: 29 }, '02-29'],
  [{ month: 12, day: 31 }, '12-31'],
  [{ month: 4, day: 30 }, '04-30'],
])('a birthday has a day of the year, and no text: %j', (birthday, monthDay) => {
  const { text: _none, ...bare } = { ...detail, kind: 'birthday' as const, birthday };
  expect(PersonalDetail.safeParse(bare).success).toBe(true);
  expect(monthDayOf(bare)).toBe(monthDay);
});

it.each([
  ['a birthday without its day', { kind: 'birthday' }],
  ['a day that no month has', { kind: 'birthday', birthday: { month: 2, day: 30 } }],
  ['a day that this month has not', { kind: 'birthday', birthday: { month: 4, day: 31 } }],
  ['day zero', { kind: 'birthday', birthday: { month: 4, day: 0 } }],
  ['month 13', { kind: 'birthday', birthday: { month: 13, day: 1 } }],
  ['anything else without a text', { text: undefined }],
  ['anything else with a day alone', { text: undefined, birthday: { month: 4, day: 1 } }],
])('refuses %s', (_, given) => {
  expect(PersonalDetail.safeParse({ ...detail, ...given }).success).toBe(false);
});

it('only a birthday tells one', () => {
  expect(monthDayOf({ kind: 'family', birthday: { month: 4, day: 1 } })).toBe(undefined);
  expect(monthDayOf({ kind: 'birthday' })).toBe(undefined);
});
