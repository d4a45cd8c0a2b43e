import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelf } from './page.content/shelf';
import { watchPage } from './page.content/watch';

/** Brings the reader what says who the page is about. */
export default defineUnlistedScript(() => {
  shelf.keysideWatchPage = watchPage;
});
