import type { Browser } from 'puppeteer-core';

/** Where the browser shows a page of ours outside of the tabs. */
type Place = 'popup' | 'native sidebar';

export interface FirefoxWindow {
  /** Runs the body of an async function in the browser's own window, as Firefox' own code; resolves to what it returns. */
  run(body: string): Promise<unknown>;
  /** Runs the body of a function in our page there, as `content`; resolves to null where there is none, or it goes away. */
  read(place: Place, body: string): Promise<unknown>;
  /** Clicks with the mouse on the first element that a selector finds there, once that has the room it is drawn for. */
  click(place: Place, selector: string): Promise<void>;
  /** Clicks on our button in the toolbar. */
  clickAction(): Promise<void>;
  /** Presses Alt+Shift and a letter. */
  press(letter: string): Promise<void>;
  /** Types on what has the focus, wherever that is: each letter of a text, or one named key. */
  type(text: string | { key: 'Enter' }): Promise<void>;
}

interface Connection {
  send(method: string, given: object): Promise<{ result: unknown }>;
}

const WIDGET = 'keyside_keyside_example-browser-action';

const PLACES: Record<Place, string> = {
  popup: `({ page: document.querySelector('.webextension-popup-browser'), outer: [] })`,
  'native sidebar': `({
    page: SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser'),
    outer: [SidebarController.browser],
  })`,
};

/** Asks the process of a page: only a script of the frame reaches it, and it answers by a message. */
const ASK = `
const ask = (page, body) => new Promise((resolve) => {
  const answer = 'keyside-test-' + Math.random();
  const hear = ({ data }) => {
    page.messageManager.removeMessageListener(answer, hear);
    resolve(data);
  };
  page.messageManager.addMessageListener(answer, hear);
  setTimeout(() => resolve(null), 2000);
  page.messageManager.loadFrameScript('data:,' + encodeURIComponent(
    'sendAsyncMessage(' + JSON.stringify(answer) + ', (() => {' + body + '})())'), false);
});`;

const isConnected = (browser: Browser): browser is Browser & { connection: Connection } => 'connection' in browser;

const quote = (text: string) => JSON.stringify(text);

/**
 * Returns the window of a Firefox, for what no page can do: its toolbar, its questions, its menus and its own sidebar. Firefox
 * calls it the scope "chrome"; puppeteer has no words for it, so its connection is used as it is.
 */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  if (!isConnected(browser)) throw new Error('This browser does not speak WebDriver BiDi.');
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };

  const run = async (body: string): Promise<unknown> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => { ${ASK} ${body} })().then((value) => JSON.stringify(value ?? null))`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    const ended = result as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (!ended.result) throw new Error(ended.exceptionDetails?.text);
    return JSON.parse(ended.result.value);
  };

  return {
    run,
    read: (place, body) => run(`const { page } = ${PLACES[place]}; return page ? ask(page, ${quote(body)}) : null;`),
    async click(place, selector) {
      const middle = `const { x, y, width, height } = content.document.querySelector(${quote(selector)}).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, room: [content.innerWidth, content.innerHeight].join() };`;
      // A popup is drawn before it has the room that it asks for, and moves as it gets it.
      await run(`const { page, outer } = ${PLACES[place]};
        const room = () => { const { width, height } = page.getBoundingClientRect(); return [width, height].map(Math.round).join(); };
        let at = await ask(page, ${quote(middle)});
        for (let tries = 0; at?.room !== room(); tries += 1) {
          if (tries === 600) throw new Error('It has ' + room() + ' and draws ' + at?.room);
          await new Promise((next) => setTimeout(next, 50));
          at = await ask(page, ${quote(middle)});
        }
        for (const { x, y } of [page, ...outer].map((one) => one.getBoundingClientRect())) { at.x += x; at.y += y; }
        for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]]) {
          if (window.synthesizeMouseEvent) window.synthesizeMouseEvent(type, at.x, at.y, { button: 0, clickCount }, {});
          else windowUtils.sendMouseEvent(type, at.x, at.y, 0, clickCount, 0);
        }`);
    },
    async clickAction() {
      await run(`CustomizableUI.addWidgetToArea('${WIDGET}', 'nav-bar');
        document.querySelector('#${WIDGET} .unified-extensions-item-action-button').click();`);
    },
    async type(text) {
      const keys = typeof text === 'string' ? [...text] : [text.key];
      await run(`const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        typist.beginInputTransactionForTests(window, () => {});
        for (const key of ${JSON.stringify(keys)}) {
          const event = new KeyboardEvent('', { key, keyCode: key === 'Enter' ? 13 : key.toUpperCase().charCodeAt(0) });
          typist.keydown(event);
          typist.keyup(event);
        }`);
    },
    async press(letter) {
      await run(`const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        typist.beginInputTransactionForTests(window, () => {});
        const keys = [['Alt', 18], ['Shift', 16], ['${letter}', ${letter.charCodeAt(0)}]].map(
          ([key, keyCode]) => new KeyboardEvent('', { key, keyCode }));
        for (const key of keys) typist.keydown(key);
        for (const key of keys.reverse()) typist.keyup(key);`);
    },
  };
}
