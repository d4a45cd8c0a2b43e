import type { Wish } from '../../lib/messages';
import { onCommand } from '../../lib/platform/commands';
import { type Clicked, onContextMenu, showContextMenu } from '../../lib/platform/context-menu';
import { onOmnibox, showOmniboxHint } from '../../lib/platform/omnibox';
import { activeTab, selectedText, tabOf } from '../../lib/platform/selected-text';
import { bringWish, offerSite, openWish, type Tab, toggleSidebar } from '../../lib/platform/toggle';
import { openWorkspace } from '../../lib/platform/workspace-tab';
import { spokenLanguage } from '../../lib/text';
import { answerOmnibox, suggestInOmnibox } from './answer-omnibox';
import { factWish, flagWish, nameInSelection } from './wish';

let shownIn: string | undefined;

/** Says in the language in use what the context menu and the address bar offer. */
export async function showWishes(): Promise<void> {
  if (shownIn === spokenLanguage()) return;
  shownIn = spokenLanguage();
  showOmniboxHint();
  await showContextMenu();
}

async function wishSelected(tab: Tab): Promise<void> {
  const text = tab?.id === undefined ? null : await selectedText(tab.id).catch(() => null);
  // Nothing may be read here: the site is asked for first.
  if (text === null) return offerSite(tab);
  await bringWish(tab, factWish({ text, url: tab?.url, title: tab?.title }));
}

/** Resolves to the text that is selected in the page beside a sidebar, in that tab or else the one in front; null for none. */
export async function selectedFact(tabId: number | undefined): Promise<Wish | null> {
  const tab = tabId === undefined ? await activeTab() : await tabOf(tabId);
  const text = tab?.id === undefined ? '' : await selectedText(tab.id).catch(() => '');
  return text === '' ? null : factWish({ text, url: tab?.url, title: tab?.title });
}

function wishClicked({ item, text, link, url, tab }: Clicked): Promise<void> {
  if (item === 'fact') return bringWish(tab, factWish({ text, url, title: tab?.title }));
  const isAddress = link.startsWith('mailto:');
  return bringWish(tab, flagWish(isAddress ? link : nameInSelection(text)));
}

/** Answers shortcuts, the context menu and the address bar: each only opens a form, and writes nothing. */
export function followWishes(): void {
  const proposal = (): Wish => ({ kind: 'proposal', id: crypto.randomUUID() });
  onCommand({
    'toggle-sidebar': (tab) => toggleSidebar(tab, true),
    'flag-prospect': (tab) => void bringWish(tab, flagWish('')),
    'proposal-sent': (tab) => void bringWish(tab, proposal()),
    'add-to-dossier': (tab) => void wishSelected(tab),
  });
  onContextMenu((clicked) => void wishClicked(clicked));
  onOmnibox({
    suggest: suggestInOmnibox,
    async enter(typed) {
      const answer = await answerOmnibox(typed);
      if ('flag' in answer) await openWish(flagWish(answer.flag));
      else await openWorkspace(answer.open);
    },
  });
}
