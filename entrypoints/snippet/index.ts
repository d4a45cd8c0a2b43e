import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelf } from '../page.content/shelf';
import { censoredSnippet } from './censored-snippet';

/** Brings the reader what makes a censored copy of the page for a bug report. */
export default defineUnlistedScript(() => {
  shelf.keysideSnippet = censoredSnippet;
});
