import { t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import type { Sought } from './story';

/** Returns the first element that is sought, the given one included; nothing where there is none. */
export function seek(sought: Sought, within: Element = document.documentElement): HTMLElement | undefined {
  const [selector = '', text] = sought.split(' | ');
  const all = [within, ...within.querySelectorAll('*')].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(selector),
  );
  return text ? all.find(({ textContent }) => textContent.includes(t(text as TextKey))) : all[0];
}
