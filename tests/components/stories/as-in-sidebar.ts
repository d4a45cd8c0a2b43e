import { inject } from 'vitest';
import type { Texts } from '../../../lib/text';

declare module 'vitest' {
  interface ProvidedContext {
    /** The names of the texts that only the workspace is given. */
    restTexts: string[];
  }
}

/** Returns the texts as the sidebar has them: to ask for one that only the workspace is given fails. */
export function asInSidebar(texts: Texts): Texts {
  const rest = new Set<PropertyKey>(inject('restTexts'));
  return new Proxy(texts, {
    get(all, name) {
      if (rest.has(name)) throw new Error(`The sidebar is not given the text ${String(name)}.`);
      return Reflect.get(all, name);
    },
  });
}
