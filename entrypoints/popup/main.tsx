import './style.css';
import { createRoot } from 'react-dom/client';
import { PopupApp } from '../../components/popup/PopupApp';
import { pageHere } from '../../components/popup/page-here';
import { countAccounts } from '../../lib/db/read/count-accounts';
import { countDue } from '../../lib/db/read/due';
import { readSettings } from '../../lib/db/read/settings';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { defaultSettings } from '../../lib/domain/settings';
import { now, setClock } from '../../lib/platform/clock';
import { speakLanguage } from '../../lib/platform/language';
import { openWish } from '../../lib/platform/toggle';
import { activeTab, joinReader, useHere } from '../../lib/platform/use-here';
import { openWorkspace } from '../../lib/platform/workspace-tab';
import { spokenLanguage } from '../../lib/text';
import { flagWish } from '../background/wish';

/** What the book says; a book that does not open keeps nobody from using Keyside on a page. */
async function readBook() {
  await setClock();
  const settings = readSettings().catch(() => defaultSettings);
  const today = now().toPlainDate().toString();
  const [due, accounts] = await Promise.all([
    countDue(today).catch(() => 0),
    countAccounts().catch(() => null),
    speakLanguage(
      settings.then(({ language }) => language),
      LANGUAGES,
    ),
  ]);
  return { due, isEmpty: accounts === 0 };
}

async function main() {
  const [tab, { due, isEmpty }] = await Promise.all([activeTab(), readBook()]);
  // A reader runs here after all: its page came back from the history, or is just being loaded.
  if (await joinReader(tab)) return window.close();
  document.documentElement.lang = spokenLanguage();
  const element = document.getElementById('root');
  if (!element) return;
  const thenClose = (opened: Promise<void>) => void opened.then(() => window.close());
  createRoot(element).render(
    <PopupApp
      page={pageHere(tab?.url, new URL('/', location.href).href)}
      due={due}
      isBookEmpty={isEmpty}
      abilities={{
        use: useHere,
        flag: () => thenClose(openWish(flagWish(''))),
        openWorkspace: (hash) => thenClose(openWorkspace(hash)),
        close: () => window.close(),
      }}
    />,
  );
}

void main();
