import type { View } from '../../lib/messages';
import type { RailTexts } from '../../lib/platform/rail-texts';

const BUTTON = `position:fixed;border:0;padding:0;width:36px;height:76px;cursor:pointer;
border-radius:10px;background:#0f5f5c;color:#fff;font:700 13px/1 system-ui,sans-serif;
flex-direction:column;align-items:center;justify-content:center;gap:8px;box-shadow:0 1px 6px #0004;`;

/** The narrow strip that stands for the closed sidebar: the product's mark, at most the tier's letter, a dot when due. */
export interface Rail {
  element: HTMLButtonElement;
  /** Puts it at that side of the window, or nowhere. */
  stand(side: View['side'], isShown: boolean): void;
  show(letter: string, due: boolean): void;
  /** Says that the sidebar cannot stand in this page, and how to open it all the same. */
  sendToToolbar(): void;
  /** Says that the page has to be reloaded before the sidebar can stand in it again. */
  askForReload(): void;
}

/** Makes the rail; `open` is called when the user clicks it. */
export function makeRail(doc: Document, texts: RailTexts, open: () => void): Rail {
  const button = doc.createElement('button');
  button.type = 'button';
  const mark = doc.createElement('span');
  mark.textContent = 'K';
  mark.style.cssText = 'font-size:15px;color:#9fe0d8';
  const sign = doc.createElement('span');
  const say = (name: string, text = '') => {
    button.ariaLabel = name;
    button.title = name;
    sign.textContent = text;
  };
  say(texts.open);
  const letter = doc.createElement('span');
  const dot = doc.createElement('span');
  button.append(mark, sign, letter, dot);
  // The page keeps its focus until the sidebar is used, and gets it back from there.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) open();
  });
  return {
    element: button,
    stand(side, isShown) {
      // Apps have their own controls in the upper half on the left; on the right a draft grows from below.
      const top = side === 'left' ? 65 : 35;
      // The rounded corners of one side lie outside of the window.
      const place = `${side}:-8px;padding-${side}:8px;top:${top}vh`;
      button.style.cssText = `${BUTTON}${place};display:${isShown ? 'flex' : 'none'}`;
    },
    show(tier, due) {
      // As texts the page would find them, and by what comes and goes it could measure them.
      letter.style.cssText = `height:1em;width:1em;display:list-item;list-style:inside "${tier}"`;
      dot.style.cssText = `height:8px;width:8px;border-radius:4px;background:${due ? '#ffb4ab' : 'none'}`;
    },
    sendToToolbar: () => say(texts.useToolbar, '↗'),
    askForReload: () => say(texts.reload, '⟳'),
  };
}
