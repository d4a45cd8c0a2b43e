import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withTaught } from '../lib/sites/taught';
import { shelf } from './page.content/shelf';

/** Brings the reader what reads a page that the user taught. */
export default defineUnlistedScript(() => {
  shelf.keysideTaught = withTaught;
});
