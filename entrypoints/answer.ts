import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerSidebar } from './page.content/answer-sidebar';
import { shelf } from './page.content/shelf';

/** Brings the reader what answers the sidebar's rarer wishes. */
export default defineUnlistedScript(() => {
  shelf.keysideAnswerSidebar = answerSidebar;
});
