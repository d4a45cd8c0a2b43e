import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { OpenedChromium } from './open-chromium.ts';

interface Answer {
  id: number;
  result?: { result?: { value?: unknown } };
}

/** The browser's own side panel, which Playwright does not count among its pages. */
export interface SidePanel {
  /** Returns the value of an expression in the panel's document. */
  evaluate(expression: string): Promise<unknown>;
}

async function attach(session: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let asked = 0;
  return {
    evaluate(expression) {
      asked += 1;
      const id = asked;
      const params = { expression, returnByValue: true };
      const answer = new Promise((resolve) => {
        const hear = ({ message }: { message: string }) => {
          const heard: Answer = JSON.parse(message);
          if (heard.id !== id) return;
          session.off('Target.receivedMessageFromTarget', hear);
          resolve(heard.result?.result?.value);
        };
        session.on('Target.receivedMessageFromTarget', hear);
      });
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
      return answer;
    },
  };
}

/** Opens the side panel by a click in one of our own pages, as the action button would, and brings `page` to the front. */
export async function openSidePanel({ context, ownPage }: OpenedChromium, page: Page): Promise<SidePanel> {
  const opener = await context.newPage();
  await opener.goto(ownPage('workspace.html#/today'));
  const windowId = await opener.evaluate<number>('chrome.windows.getCurrent().then(({ id }) => id)');
  await opener.evaluate(
    `document.addEventListener('click', () => chrome.sidePanel.open({ windowId: ${windowId} }), { once: true })`,
  );
  await opener.mouse.click(5, 5);
  await page.bringToFront();
  return findSidePanel(context, page);
}

/** Returns the side panel once it is open; throws an Error where none opens. */
export async function findSidePanel(context: BrowserContext, page: Page): Promise<SidePanel> {
  const session = await context.newCDPSession(page);
  for (let tries = 0; tries < 600; tries += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/sidebar.html'));
    if (target) return attach(session, target.targetId);
    await page.waitForTimeout(100);
  }
  throw new Error('The side panel did not open');
}
