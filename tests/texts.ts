import af from '../public/_locales/af/messages.json';
import de from '../public/_locales/de/messages.json';
import en from '../public/_locales/en/messages.json';
import hu from '../public/_locales/hu/messages.json';
import nb from '../public/_locales/nb/messages.json';

/** Returns the texts of a language by their names, as the pages are given them. */
function textsOf<Name extends string>(messages: Record<Name, { message: string }>): Record<Name, string> {
  const texts = Object.entries<{ message: string }>(messages).map(([name, { message }]) => [name, message]);
  return Object.fromEntries(texts);
}

export const english = textsOf(en);
export const german = textsOf(de);
export const hungarian = textsOf(hu);
export const norwegian = textsOf(nb);
export const afrikaans = textsOf(af);
