import af from '../public/_locales/af/messages.json';
import de from '../public/_locales/de/messages.json';
import hu from '../public/_locales/hu/messages.json';
import nb from '../public/_locales/nb/messages.json';
import { textsOf } from './english';

export { english } from './english';

export const german = textsOf(de);
export const hungarian = textsOf(hu);
export const norwegian = textsOf(nb);
export const afrikaans = textsOf(af);
