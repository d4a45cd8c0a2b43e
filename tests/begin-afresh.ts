import { afterAll, beforeEach, vi } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { book } from '../lib/db/schema';

const { documentElement, body, title } = document;
const attributes = [documentElement, body].map((element) => ({
  element,
  given: element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ''] as const),
}));

// Files of tests that share a page leave it as they found it. The module that draws asks for this in the first of them only.
beforeEach(cleanup);

afterAll(async () => {
  await cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  book.close({ disableAutoOpen: false });
  body.replaceChildren();
  for (const style of document.head.querySelectorAll('style:not([data-vite-dev-id])')) style.remove();
  document.adoptedStyleSheets = [];
  for (const { element, given } of attributes) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    for (const [name, value] of given) element.setAttribute(name, value);
  }
  document.title = title;
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});
