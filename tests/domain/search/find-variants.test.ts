import { describe, expect, it } from 'vitest';
import { findFirst } from '../../../lib/domain/search/find-first';
import { makeIndex } from '../../../lib/domain/search/make-index';

const finds = (typed: string, name: string) =>
  findFirst([{ index: makeIndex([{ kind: 'account', id: 'a', name }]), opened: new Map() }], typed, { account: 1 })
    .length === 1;

describe('a name is found', () => {
  it.each([
    ['en', 'O’Neil & Sons Ltd', ['oneil', "O'Neil", 'sons neil', 'ONEIL LTD', 'o’ne']],
    [
      'en',
      'Brontë Façade Works',
      ['bronte', 'facade', 'works bront', 'BRONTË', 'bornte', 'facde', 'works facaed bronte'],
    ],
    ['en', 'Brightwater Engineering', ['brigthwater', 'brigtwater', 'engineerin', 'enginering bright', 'rightwater']],
    ['de', 'Müller Großhandel GmbH', ['muller', 'mueller', 'MÜLLER', 'muel', 'grosshandel', 'großh', 'gmbh muller']],
    [
      'de',
      'Müller Großhandel GmbH',
      ['miller', 'muler', 'mülller', 'grosshadel', 'grosshnadel', 'handel', 'gmbh grosshandle'],
    ],
    ['de', 'Astra Süd', ['astra sud', 'sud astra', 'sued', 'süd', 'ASTRA SÜ']],
    ['de', 'Bauer & Quelle', ['bauer', 'uer', 'quelle', 'uelle', 'baue', 'qeulle']],
    ['de', 'Mueller Bau', ['müller', 'muller', 'bau mull', 'muelle']],
    [
      'hu',
      'Kovács Bau Kft.',
      ['kovacs', 'Kovács', 'KOVÁCS', 'bau kovacs', 'ovac', 'kft kov', 'kovacz', 'kovcs', 'kovasc'],
    ],
    [
      'hu',
      'Fűzfa Őrlő Építőipari Kft.',
      ['fuzfa', 'orlo', 'ŐRLŐ FŰZFA', 'epitoipari', 'epitoipri', 'építőpiari kft', 'ipari'],
    ],
    [
      'nb',
      'Østlandet Kjær Åsen AS',
      ['ostlandet', 'oestlandet', 'østlandet', 'kjaer', 'kjær', 'asen', 'aasen', 'ås ost'],
    ],
    ['nb', 'Østlandet Kjær Åsen AS', ['ostlandt', 'oslandet', 'ostladnet', 'østlandett', 'ostlandet as']],
    ['nb', 'Aas og Sønner A/S', ['ås', 'aas', 'sonner', 'soenner', 'a/s', 'as', 'sonnre aas']],
    ['af', 'Môreson Boerdery Bpk', ['moreson', 'boerdery', 'môre', 'bpk more', 'boerdrey', 'morson', 'moresson']],
    ['af', 'Reën en Hoërveld', ['reen', 'hoerveld', 'HOËRVELD', 'horveld', 'hoervled reen']],
    ['pl', 'Łódź Œuvre s.r.o.', ['lodz', 'sro', 's.r.o.', 's.r']],
    ['ja', '東京電力', ['東京', '電力', '京']],
  ])('in %s: %s', (_language, name, typed) => {
    expect(typed.filter((words) => !finds(words, name))).toEqual([]);
  });

  it.each([
    ['Kovács Bau Kft.', ['kovacs nord', 'bau gmbh', 'kovacsbau', 'kocavs', 'ba u']],
    ['Müller', ['mullers gmbh', 'moeler', 'mlr', 'malle']],
    ['Bauer', ['baur', 'mauer', 'beuer', 'baeur']],
    ['Firm 202611 Kft.', ['202612', '20261 1', '20261 kft 1', '202161']],
    ['Astra Nord', ['austra', 'noord', 'astar']],
  ])('and %s is not by other words', (name, typed) => {
    expect(typed.filter((words) => finds(words, name))).toEqual([]);
  });

  it.each(['', ' ', '&', ' – '])('by nothing where %j says no word', (typed) => {
    expect(finds(typed, 'Kovács & Bau –')).toBe(false);
  });
});
