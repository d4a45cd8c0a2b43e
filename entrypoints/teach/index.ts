import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageText } from '../../lib/platform/page-text';
import { shelf } from '../page.content/shelf';
import { pointAt } from './point-at';

/** Brings the reader what lets the user point at a field of the page. */
export default defineUnlistedScript(() => {
  shelf.keysidePointAt = (pointing) => pointAt(pointing, pageText);
});
