import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './page.content/reader';
import { shelf } from './page.content/shelf';

/** Brings a page in which somebody does something the reader. */
export default defineUnlistedScript(() => {
  shelf.keysideStartReader = startReader;
});
