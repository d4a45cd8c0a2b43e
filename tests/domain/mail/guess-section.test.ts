import { describe, expect, it } from 'vitest';
import { guessSection } from '../../../lib/domain/mail/guess-section';
import { DossierSection } from '../../../lib/domain/records/fact';

const table: [language: string, texts: Record<DossierSection, string>][] = [
  [
    'English',
    {
      general: 'They have 420 employees, and a second plant opens in Linz.',
      history: 'In March we delivered 40 pallets; a complaint about two of them is settled.',
      decision: 'The board decides; above 50,000 the CFO has to approve.',
      competitors: 'A competitor from Graz is courting them.',
    },
  ],
  [
    'German',
    {
      general: 'Das Unternehmen hat 420 Mitarbeiter und baut einen neuen Standort.',
      history: 'Im März haben wir 40 Paletten geliefert, eine Reklamation ist offen.',
      decision: 'Frau Weber entscheidet, die Freigabe erteilt der Vorstand.',
      competitors: 'Ein Mitbewerber aus Graz ist billiger.',
    },
  ],
  [
    'Hungarian',
    {
      general: 'A cég 420 munkatárssal dolgozik, jövőre bővítik a telephelyet.',
      history: 'Márciusban 40 raklapot szállítottunk, egy reklamáció nyitott.',
      decision: 'Az ügyvezető dönt, a jóváhagyás két hét.',
      competitors: 'Egy grazi versenytárs olcsóbban kínálja.',
    },
  ],
  [
    'Norwegian',
    {
      general: 'Selskapet har 420 ansatte og ble grunnlagt i 1974.',
      history: 'I mars ble 40 paller levert, én reklamasjon er åpen.',
      decision: 'Styret tar beslutningen, økonomisjefen godkjenner.',
      competitors: 'En konkurrent fra Graz er billigere.',
    },
  ],
  [
    'Afrikaans',
    {
      general: 'Die maatskappy het 420 werknemers en sal die fabriek uitbrei.',
      history: 'In Maart is 40 palette gelewer; een klagte is oop.',
      decision: 'Die direksie neem die besluit en moet dit goedkeur.',
      competitors: 'ʼn Mededinger uit Graz is goedkoper.',
    },
  ],
];

describe.each(table)('in %s', (_language, texts) => {
  it.each(DossierSection.options)('a text about %s is known by its words', (section) => {
    const { section: guessed, because } = guessSection(texts[section]);
    expect(guessed).toBe(section);
    for (const word of because[0]?.words ?? []) expect(texts[section]).toContain(word);
  });
});

it.each([
  ['says nothing of the kind', 'Anna likes to be called before nine.'],
  ['speaks of two of them alike', 'The board wants to know about a rival.'],
  ['is empty', ''],
  ['has a telling word only within others', 'Plantation, boarding, rivalry'],
])('a text that %s is left to the user', (_why, text) => {
  expect(guessSection(text).section).toBeNull();
});

it('names the words as they stand in the text, each once', () => {
  expect(guessSection('MITARBEITER, Mitarbeiter: 12 MITARBEITER')).toEqual({
    section: 'general',
    because: [{ section: 'general', words: ['MITARBEITER', 'Mitarbeiter'] }],
  });
});
