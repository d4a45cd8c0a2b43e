import { browser } from 'wxt/browser';

const BUTTON = `all:initial;position:fixed;z-index:2147483646;right:0;top:35vh;width:28px;height:76px;cursor:pointer;
border-radius:10px 0 0 10px;background:#0f5f5c;color:#fff;font:600 13px/1 system-ui,sans-serif;display:flex;
flex-direction:column;align-items:center;justify-content:center;gap:8px;box-shadow:0 1px 6px #0004;`;
const DOT = 'width:8px;height:8px;border-radius:50%;background:#ffb4ab;display:none;';

/** The narrow strip that stands for the closed sidebar: the product's mark, at most the tier's letter, a dot when due. */
export interface Rail {
  element: HTMLButtonElement;
  show(letter: string, due: boolean): void;
  /** Says that the sidebar cannot stand in this page, and how to open it all the same. */
  sendToToolbar(): void;
  /** Says that the page has to be reloaded before the sidebar can stand in it again. */
  askForReload(): void;
}

/** Makes the rail; `open` is called when the user clicks it. */
export function makeRail(doc: Document, open: () => void): Rail {
  const button = doc.createElement('button');
  button.style.cssText = BUTTON;
  button.type = 'button';
  const call = (key: 'rail_open' | 'rail_useToolbar') => {
    const name = browser.i18n.getMessage(key);
    button.setAttribute('aria-label', name);
    button.title = name;
  };
  call('rail_open');
  // Asked for now: an extension that is gone cannot be asked any more.
  const reload = browser.i18n.getMessage('rail_reload');
  const mark = doc.createElement('span');
  mark.textContent = 'K';
  mark.style.cssText = 'font:800 15px/1 system-ui,sans-serif;color:#9fe0d8';
  const tier = doc.createElement('span');
  const dot = doc.createElement('span');
  dot.style.cssText = DOT;
  button.append(mark, tier, dot);
  // Focus must be seen on any page; the page's own styles do not reach in here.
  button.addEventListener('focus', () => {
    button.style.outline = '3px solid #9fe0d8';
  });
  button.addEventListener('blur', () => {
    button.style.outline = 'none';
  });
  button.addEventListener('click', (event) => {
    if (event.isTrusted) open();
  });
  return {
    element: button,
    show(letter, due) {
      tier.textContent = letter;
      dot.style.display = due ? 'block' : 'none';
    },
    sendToToolbar() {
      call('rail_useToolbar');
      tier.textContent = '↗';
    },
    askForReload() {
      button.setAttribute('aria-label', reload);
      button.title = reload;
      tier.textContent = '⟳';
    },
  };
}
