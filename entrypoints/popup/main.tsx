import './style.css';
import { createRoot } from 'react-dom/client';
import { PopupApp } from '../../components/popup/PopupApp';
import { pageHere } from '../../components/popup/page-here';
import { backupAgeText } from '../../components/ui/backup-age-text';
import { guardBook } from '../../lib/db/guard';
import { isOfLostBook } from '../../lib/db/is-of-lost-book';
import { countAccounts } from '../../lib/db/read/count-accounts';
import { readLastBackup } from '../../lib/db/read/last-backup';
import { readSettings } from '../../lib/db/read/settings';
import { countOwnDue } from '../../lib/db/read/team/own-agenda';
import { backupAge } from '../../lib/domain/keeping/backup-age';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { defaultSettings } from '../../lib/domain/settings';
import { now, setClock } from '../../lib/platform/clock';
import { keptBook } from '../../lib/platform/kept-book';
import { speakLanguage } from '../../lib/platform/language';
import { openWish } from '../../lib/platform/toggle';
import { activeTab, joinReader, useHere } from '../../lib/platform/use-here';
import { openWorkspace } from '../../lib/platform/workspace-tab';
import { spokenLanguage } from '../../lib/text';
import { flagWish } from '../background/wish';

guardBook(keptBook);

/** What the book says; a book that does not open keeps nobody from using Keyside on a page. */
async function readBook() {
  await setClock();
  const settings = readSettings().catch(() => defaultSettings);
  const today = now().toPlainDate();
  const [due, accounts, backup] = await Promise.all([
    countOwnDue(today.toString()).catch(() => 0),
    countAccounts().catch((error: unknown) => (isOfLostBook(error) ? 'lost' : null)),
    readLastBackup().catch(() => null),
    speakLanguage(
      settings.then(({ language }) => language),
      LANGUAGES,
    ),
  ]);
  const backupText = backup ? backupAgeText(backupAge(backup.at, today, now().timeZoneId).days) : '';
  return { due, backupText, isEmpty: accounts === 0, isLost: accounts === 'lost' };
}

async function main() {
  const [tab, { due, backupText, isEmpty, isLost }] = await Promise.all([activeTab(), readBook()]);
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
      isBookLost={isLost}
      backupAge={backupText}
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
