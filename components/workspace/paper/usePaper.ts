import { useEffect } from 'react';

/** What a style sheet takes for a text, whatever stands in it. */
const quoted = (text: string) =>
  `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** What is longer finds no room beside the number. */
const MOST = 90;

const SMALL = 'font-family: sans-serif; font-size: 8pt; color: #515a68;';

/**
 * Sets the paper that the page prints on: A4, with that text at the foot of every page and its number; Firefox, which knows no such
 * places, prints its own.
 */
export function usePaper(title: string, about: string): void {
  const foot = [title.length > MOST - about.length ? `${title.slice(0, MOST - about.length)}…` : title, about].join(
    ' · ',
  );
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      size: A4;
      margin: 15mm 15mm 18mm;
      @bottom-left { content: ${quoted(foot)}; width: 85%; ${SMALL} }
      @bottom-right { content: counter(page) " / " counter(pages); white-space: nowrap; ${SMALL} }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [foot]);
}
