import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountSidebar } from './page.content/frame';
import { shelf } from './page.content/shelf';

/** Brings the reader what puts the sidebar beside the page. */
export default defineUnlistedScript(() => {
  shelf.keysideMountSidebar = mountSidebar;
});
