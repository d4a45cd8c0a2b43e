import { expect, it } from 'vitest';
import { messageText } from '../../lib/sites/message-text';

/** A message body as its markup says; it is never put into the page. */
function body(markup: string): Element {
  return new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html').body.children[0] as Element;
}

it.each([
  ['paragraphs and breaks are lines', '<p>Dear Ann,</p>\n <p>see<br>below</p>', 'Dear Ann,\nsee\nbelow'],
  ['inline markup is no line of its own', 'see <b>the</b> <i>off</i>er', 'see the offer'],
  ['blanks and line ends of the source are one blank', '<p>one\n   two</p>', 'one two'],
  ['preformatted text keeps its lines', '<pre>one\n  two\nthree</pre>', 'one\ntwo\nthree'],
  [
    'what is quoted is marked, deeper quotes alike',
    'Yes.<blockquote>Do you?<p>Regards</p><blockquote>Hm</blockquote></blockquote>',
    'Yes.\n> Do you?\n> Regards\n> Hm',
  ],
  ['text after a quote is not quoted', '<div class="gmail_quote">old</div><p>new</p>', '> old\nnew'],
  [
    'what nobody reads is left out',
    '<style>p{}</style><p>shown</p><script>x</script><p hidden>hidden <b>too</b></p>',
    'shown',
  ],
  ['nothing', ' <p> </p> ', ''],
])('%s', (_, markup, text) => {
  expect(messageText(body(markup))).toBe(text);
});

it('is quoted throughout where the body itself is the quote, and nothing where it is hidden', () => {
  const quote = body('<blockquote>old<p>older</p></blockquote>').querySelector('blockquote') as Element;
  expect(messageText(quote)).toBe('> old\n> older');
  const hidden = body('<div hidden><p>hidden</p></div>').querySelector('p') as Element;
  expect(messageText(hidden)).toBe('');
});

it('ends at the most characters wanted, and stays well-formed where that cuts a letter', () => {
  expect(messageText(body('<p>one</p><p>two</p>'), 5)).toBe('one\nt');
  expect(messageText(body('<p>\u{1F680}\u{1F680}</p>'), 3)).toBe('\u{1F680}\u{FFFD}');
});
