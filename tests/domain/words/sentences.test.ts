import { describe, expect, it } from 'vitest';
import { ownSentences } from '../../../lib/domain/words/sentences';

const SIXTY = 'We will send the offer that you have asked for on the Monday';

describe('a text is cut into its sentences', () => {
  it.each<[string, string, string[]]>([
    ['by each end mark', 'Yes. We do! Do you? Good; fine… So', ['Yes.', 'We do!', 'Do you?', 'Good;', 'fine…', 'So']],
    ['by several in a row', 'What?! Well... No', ['What?!', 'Well...', 'No']],
    ['behind what closes a quote', 'He said “Yes.” (Or no!) Then', ['He said “Yes.”', '(Or no!)', 'Then']],
    ['before a small letter, but for a dot', 'Yes! we do. so there', ['Yes!', 'we do. so there']],
    ['before a small letter on the next line', 'Yes!\nwe do.\nso there', ['Yes!', 'we do. so there']],
    ['behind a number', 'It costs 12. We take it.', ['It costs 12.', 'We take it.']],
    ['behind a number far before', 'It costs 12 per piece. We take it.', ['It costs 12 per piece.', 'We take it.']],
    ['behind a number at the end', 'It costs 12.', ['It costs 12.']],
    ['behind a longer word', 'We met Alexandr. Good', ['We met Alexandr.', 'Good']],
    ['with each blank once', '  We   take\t it.   So ', ['We take it.', 'So']],
    ['with a date in more blanks', 'On 5.  12.  we take it', ['On 5. 12. we take it']],
    ['by nothing', 'We take it', ['We take it']],
    ['into none', ' \n ', []],
  ])('%s', (_, text, sentences) => {
    expect(ownSentences(text)).toEqual(sentences);
  });

  it.each([
    ['in a date', 'We meet on 5. 12. in Oslo'],
    ['in a number', 'It costs 1.234 in Oslo'],
    ['before a month in German', 'Wir sehen uns am 5. Dezember'],
    ['before a short month in German', 'Wir sehen uns am 5. Okt'],
    ['before a month in Norwegian', 'Vi ses 5. desember'],
    ['before a month in Hungarian', 'Találkozunk 2026. december 5-én'],
    ['behind a title in English', 'We met Mr. Kern'],
    ['behind a title in German', 'Wir sahen Dr. Kern'],
    ['behind a title in Hungarian', 'Kb. Öt tonna'],
    ['behind a short word in Norwegian', 'Vi ses kl. Ti'],
    ['behind a title in Afrikaans', 'Ons sien mnr. Botha'],
    ['behind a letter alone', 'Bei J. Kern, z. B. Montag'],
    ['behind a short word with an accent', 'Wir sehen uns im Mär. Oder'],
    ['behind a short word in brackets', 'We met (Mr. Kern)'],
    ['within a word', 'See otter.test for more'],
  ])('not by a dot %s', (_, text) => {
    expect(ownSentences(text)).toEqual([text]);
  });
});

describe('a sentence goes on in the next line', () => {
  it.each<[string, string, string[]]>([
    ['that begins small', 'We will send\nthe offer', ['We will send the offer']],
    ['below a line of sixty letters', `${SIXTY}\nMorning`, [`${SIXTY} Morning`]],
    ['below three of them', `${SIXTY}\n${SIXTY}\nMorning`, [`${SIXTY} ${SIXTY} Morning`]],
    ['not below fewer', `${SIXTY.slice(1)}\nMorning`, [SIXTY.slice(1), 'Morning']],
    ['not that begins with a capital', 'We will send\nThe offer', ['We will send', 'The offer']],
    ['not below an empty line', 'We will send\n\nthe offer', ['We will send', 'the offer']],
    ['not below an empty line that follows a long one', `${SIXTY}\n\nMorning`, [SIXTY, 'Morning']],
    ['not before all else', 'the offer', ['the offer']],
    ['not with a bullet', `${SIXTY}\n- the offer\n• the price`, [SIXTY, 'the offer', 'the price']],
    ['not with a number', `${SIXTY}\n1) the offer\n12. the price`, [SIXTY, 'the offer', 'the price']],
  ])('%s', (_, text, sentences) => {
    expect(ownSentences(text)).toEqual(sentences);
  });

  it('is the sender’s own', () => {
    expect(ownSentences('Yes.\n> When?\nOn Friday.')).toEqual(['Yes.', 'On Friday.']);
  });
});
