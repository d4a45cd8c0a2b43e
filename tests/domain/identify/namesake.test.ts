import { describe, expect, it } from 'vitest';
import { addressStarts, anotherPerson, namesakes } from '../../../lib/domain/identify/namesake';
import { personOf } from '../book/book-of';

const signless = (starts: string[]) => starts.map((start) => start.replace(/@$/, '')).sort();
const WAYS = [
  'eva',
  'eva-m',
  'eva-muster',
  'eva.m',
  'eva.muster',
  'eva_muster',
  'evam',
  'evamuster',
  'e.muster',
  'emuster',
];
const BACK = ['muster', 'muster-eva', 'muster.e', 'muster.eva', 'muster_eva', 'mustere', 'mustereva', 'm.eva', 'meva'];

describe('addresses of somebody begin', () => {
  it('with their names in each of the ways in which two make an address, and as this one does', () => {
    const starts = addressStarts('Eva Muster', 'office@kovacs-bau.test');
    expect(starts.every((start) => start.endsWith('@'))).toBe(true);
    const expected = [...WAYS, ...BACK, 'office'].filter((way) => way !== 'eva-m');
    expect(signless(starts)).toEqual(expected.sort());
  });

  it.each([
    ['Jörg Müller', 'jorg.muller@'],
    ['Jörg Müller', 'joerg.mueller@'],
    ['Østby Kari', 'kari.oestby@'],
    ['Anna Maria Kovács', 'anna.kovacs@'],
    ['Anna Maria Kovács', 'maria.kovacs@'],
  ])('of %s with %s, too', (name, start) => {
    expect(addressStarts(name, '')).toContain(start);
  });

  it.each(['Eva', '', 'Anna Maria Eva Kovács'])('are none of “%s”: too little or too much to go by', (name) => {
    expect(addressStarts(name, 'eva@kovacs-bau.test')).toEqual([]);
  });

  it('are each there once, and none is empty', () => {
    const starts = addressStarts('Eva Muster', 'eva.muster@kovacs-bau.test');
    expect(new Set(starts).size).toBe(starts.length);
    expect(addressStarts('Eva Muster', '')).not.toContain('@');
  });
});

describe('who bears the same name', () => {
  const eva = personOf({ id: 'eva', name: 'Eva Muster', emails: ['eva@a.test', 'muster@a.test'] });
  const other = personOf({ id: 'other', name: 'Eva Muster' });

  it('is found under another address, however the name is written', () => {
    expect(namesakes('MUSTER, Eva', 'eva@b.test', [eva])).toEqual([eva]);
    expect(namesakes('Eva Muster', 'eva@b.test', [eva, other])).toEqual([eva, other]);
  });

  it.each(['eva@a.test', 'EVA@a.test', 'muster@a.test'])('is nobody where %s is known to be one of them', (address) => {
    expect(namesakes('Eva Muster', address, [other, eva])).toEqual([]);
  });

  it('is nobody of another name, no placeholder, and nobody for a name that says too little', () => {
    const others = [
      personOf({ id: 'p', name: 'Eva Muster', placeholder: true }),
      personOf({ id: 'b', name: 'Ben Muster' }),
    ];
    expect(namesakes('Eva Muster', 'eva@b.test', others)).toEqual([]);
    expect(namesakes('Eva', 'eva@b.test', [personOf({ id: 'e', name: 'Eva' })])).toEqual([]);
  });

  it('is remembered as another by the person and the address, however that is written', () => {
    const said = anotherPerson({ id: 'eva', accountId: 'k' }, 'Eva@B.test');
    expect(said).toMatchObject({ playId: 'has-moved', accountId: 'k' });
    expect(said).toEqual(anotherPerson({ id: 'eva', accountId: 'k' }, 'eva@b.test'));
    expect(said.key).not.toBe(anotherPerson({ id: 'ben', accountId: 'k' }, 'eva@b.test').key);
    expect(said.key).not.toBe(anotherPerson({ id: 'eva', accountId: 'k' }, 'eva@c.test').key);
  });
});
