import axe, { type RunOptions } from 'axe-core';

/** Returns what axe finds in a part of the page, one line for each element. */
export async function barriers(part: Element | Document = document, options: RunOptions = {}): Promise<string[]> {
  // What passes is not told of: to describe each such element takes longer than to judge it. No rule that is asked reads the style sheets.
  const { violations } = await axe.run(part, { resultTypes: ['violations'], preload: false, ...options });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Returns what axe finds in the colours of the page once it is dark, where nothing else is other than in light; it stays dark. */
export function barriersInDark(): Promise<string[]> {
  document.documentElement.dataset['theme'] = 'dark';
  return barriers(document, { runOnly: { type: 'rule', values: ['color-contrast'] } });
}
