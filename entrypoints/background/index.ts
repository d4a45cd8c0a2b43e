import { defineBackground } from 'wxt/utils/define-background';
import { lookOnceADay } from '../../lib/db/broken/look-once-a-day';
import { copyOnceADay } from '../../lib/db/copy-folder';
import { guardBook } from '../../lib/db/guard';
import { isOfLostBook } from '../../lib/db/is-of-lost-book';
import { isBookHere } from '../../lib/db/look-again';
import { readSettingsInForce } from '../../lib/db/read/holidays';
import { countOwnDue, nextChange } from '../../lib/db/read/team/own-agenda';
import { snapshotOlderBook } from '../../lib/db/snapshots';
import { refreshStandings } from '../../lib/db/write/refresh-standings';
import { settleExpired } from '../../lib/db/write/steps/settle-expired';
import { snoozeFollowUp } from '../../lib/db/write/steps/snooze-follow-up';
import { emptyTrash } from '../../lib/db/write/trash/empty-trash';
import type { When } from '../../lib/db/write/when';
import { addWorkingDays } from '../../lib/domain/calendar/calendar';
import { LANGUAGES } from '../../lib/domain/languages/tags';
import { followUpText } from '../../lib/follow-up-text';
import { type NoBook, Send, ToBackground } from '../../lib/messages';
import { leaveButtonToReader } from '../../lib/platform/action-popup';
import { forgetBlocked, noteBlocked, recallBlocked } from '../../lib/platform/blocked-tabs';
import { now, setClock, systemTime } from '../../lib/platform/clock';
import { redeemFrame, rememberFrame } from '../../lib/platform/frame-nonces';
import {
  endIfTakenBack,
  hasJustBegun,
  onFirstInstalled,
  onHostsChanged,
  registerReader,
  startMissingReaders,
} from '../../lib/platform/hosts';
import { BOOK_KEY, keptBook } from '../../lib/platform/kept-book';
import { forgetSending, keepSend, recallSend } from '../../lib/platform/kept-sends';
import { speakLanguage } from '../../lib/platform/language';
import {
  onReminderButton,
  onReminderClicked,
  showDueCount,
  showLostBook,
  showMoreReminders,
  showReminder,
} from '../../lib/platform/notify';
import { onStored } from '../../lib/platform/on-stored';
import { loadPart } from '../../lib/platform/parts';
import { keepRailTexts } from '../../lib/platform/rail-texts';
import { beginWithBrowser, onReminderAlarm, setReminderAlarm } from '../../lib/platform/reminder-alarm';
import { onAwake } from '../../lib/platform/stay-awake';
import { onMessage, type Sender } from '../../lib/platform/tell';
import { onAction, toggleSidebar } from '../../lib/platform/toggle';
import { welcomeOnce } from '../../lib/platform/welcome-once';
import { openWorkspace } from '../../lib/platform/workspace-tab';
import { isTeamAsk } from '../../lib/team/ask';
import { t } from '../../lib/text';
import { answerTeam, followTeam, heardAt } from './follow-team';
import { followWishes, selectedFact, showWishes } from './follow-wishes';
import { type ReminderAbilities, remindOfDue } from './remind';

/** What was kept by an earlier version may read otherwise: then it is forgotten. */
const parseSend = (kept: unknown): Send | null => Send.safeParse(kept).data ?? null;

const reminderAbilities: ReminderAbilities = {
  show: (step, account) =>
    showReminder(step.id, {
      account: account.name,
      step: [step.at, followUpText(step)].filter(Boolean).join(' '),
      titles: { done: t('step_done'), tomorrow: t('snooze_tomorrow') },
    }),
  showMore: (count) => showMoreReminders(t('reminder_more', { count })),
  heardAt,
  wakeAt: (moment) => setReminderAlarm(moment && systemTime(moment)),
};

/** The sidebar has drawn by then, in milliseconds. */
const DRAWN = 1000;

guardBook(keptBook);

/** Whoever asks the book first brings it up to this version: what it was before is kept until then. */
const olderIsKept = snapshotOlderBook(now().toInstant().toString({ smallestUnit: 'millisecond' })).catch(() => {});

/** A moment as a write is given it. */
const whenOf = (moment: Temporal.ZonedDateTime): When => ({
  today: moment.toPlainDate().toString(),
  now: moment.toInstant().toString({ smallestUnit: 'millisecond' }),
});

let last: Promise<void> = Promise.resolve();

/** Shows what is due and sets the alarm for the next; one sweep at a time. */
function sweep(): Promise<void> {
  const next = () => unlessLost(sweepOnce);
  last = last.then(next, next);
  return last;
}

/** Runs what needs the book; where that is gone, says so: nobody may wait for reminders that will not come. */
async function unlessLost(body: () => Promise<unknown>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!isOfLostBook(error)) throw error;
    await speakLanguage('auto', LANGUAGES);
    await showLostBook(t('noBook_lostTitle'));
  }
}

async function sweepOnce(): Promise<void> {
  await olderIsKept;
  await setClock();
  const moment = now();
  const settings = await readSettingsInForce();
  await speakLanguage(settings.language, LANGUAGES);
  try {
    const when = whenOf(moment);
    await settleExpired(when);
    const changes = (await nextChange(when.today))?.toZonedDateTime(moment.timeZoneId) ?? null;
    await remindOfDue(moment, settings.calendar, reminderAbilities, changes);
  } finally {
    await showWishes();
    await showDueCount(await countOwnDue(moment.toPlainDate().toString()));
  }
}

/** Opens a step in the workspace; `done` asks there what came out of it: only the user knows whether somebody was reached. */
function openStep(id: string, done = ''): Promise<void> {
  return openWorkspace(`#/today?step=${encodeURIComponent(id)}${done}`);
}

/** Puts a step off to the next working day; the step itself then offers to be brought back. */
async function putOffToTomorrow(id: string): Promise<void> {
  await setClock();
  const moment = now();
  const today = moment.toPlainDate();
  try {
    const { calendar } = await readSettingsInForce();
    await snoozeFollowUp(id, addWorkingDays(today, 1, calendar).toString(), whenOf(moment));
  } catch {
    // Nothing was written. The step's page says what has become of it.
    await openStep(id);
  }
  await sweep();
}

/** Copies the book into the user's folder once a day, where they have chosen one. */
async function copyBook(): Promise<void> {
  const moment = now();
  // What cannot be copied now is tried again by the next write; the page about backups says what is in the way.
  await copyOnceADay({ today: moment.toPlainDate().toString(), now: moment.toInstant().toString() }).catch(() => {});
}

/** Finds what breaks the book's rules without a fault; the workspace says above every page that there is some. */
async function lookAtBook(): Promise<void> {
  // A book that cannot be looked at now is looked at by the next day's first reader.
  await lookOnceADay(now().toPlainDate().toString()).catch(() => {});
}

/** Where the settings changed, the workspace computes the standings itself and shows how far it is. */
async function sweepAndCompute(): Promise<void> {
  await sweep();
  await unlessLost(async () => {
    await refreshStandings(now().toPlainDate());
    await emptyTrash(now().toInstant().toString());
    await lookAtBook();
    await copyBook();
  });
}

/** Has a reader in all pages of the approved sites, now and later, and in no others. */
async function readApproved(): Promise<void> {
  await registerReader();
  await startMissingReaders();
}

async function begin(): Promise<void> {
  await keepRailTexts();
  if (!(await hasJustBegun())) return registerReader();
  await forgetSending();
  await readApproved();
}

/** Answers why a page has no book: where ours is here, that page has another one. */
async function whyMissed({ isPrivate }: Sender): Promise<NoBook> {
  if (!(await isBookHere())) return 'lost';
  return isPrivate ? 'private' : 'container';
}

/** Whether a frame may draw: our reader made it in that tab. What is due is looked for once it has drawn. */
async function letIn(nonce: string, tabId: number): Promise<boolean> {
  const isOurs = await redeemFrame(nonce, tabId);
  if (isOurs) void forgetBlocked(tabId);
  setTimeout(() => void sweepAndCompute(), DRAWN);
  return isOurs;
}

function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.isOwnPage && isTeamAsk(message)) return answerTeam(message, sweepAndCompute);
  const parsed = ToBackground.safeParse(message);
  if (!parsed.success) return undefined;
  const heard = parsed.data;
  const { tabId } = sender;
  // Only our reader in the top document of a tab makes frames, needs parts and sees what is sent.
  const readerTab = !sender.isOwnPage && sender.frameId === 0 ? tabId : undefined;
  switch (heard.kind) {
    case 'frame.created':
      return readerTab !== undefined ? rememberFrame(heard.nonce, readerTab) : undefined;
    case 'part.wanted':
      return readerTab !== undefined ? loadPart(heard.part, readerTab) : undefined;
    case 'send.changed':
      return readerTab !== undefined ? keepSend(readerTab, sender.host, heard.send) : undefined;
    case 'send.recalled':
      // Every reader says this once it has listened and was needed.
      if (readerTab !== undefined) void endIfTakenBack(readerTab);
      if (readerTab !== undefined) void leaveButtonToReader(readerTab);
      if (readerTab !== undefined) void forgetBlocked(readerTab, sender.host);
      return readerTab !== undefined ? recallSend(readerTab, sender.host).then(parseSend) : undefined;
    case 'sidebar.mounted':
      if (!sender.isOwnPage || tabId === undefined) return Promise.resolve(false);
      return letIn(heard.nonce, tabId);
    case 'book.missed':
      return sender.isOwnPage ? whyMissed(sender) : undefined;
    case 'selection.wanted':
      return sender.isOwnPage ? selectedFact(tabId) : undefined;
    case 'frame.blocked':
      if (tabId !== undefined) void noteBlocked(tabId, sender.tabHost);
      return undefined;
    case 'followUps.changed':
    case 'settings.changed':
      return sender.isOwnPage ? sweep() : undefined;
  }
}

export default defineBackground({
  type: 'module',
  main() {
    onMessage(answer);
    beginWithBrowser();
    onReminderAlarm(() => void sweepAndCompute());
    onReminderClicked((id) => void (id === undefined ? openWorkspace('#/today') : openStep(id)));
    onReminderButton((id, button) => void (button === 'done' ? openStep(id, '&done') : putOffToTomorrow(id)));
    onAction((tab) => toggleSidebar(tab, false));
    followWishes();
    onStored((key) => key === BOOK_KEY && void copyBook());
    onHostsChanged(() => void readApproved());
    onFirstInstalled(() => void welcomeOnce());
    void recallBlocked();
    onAwake(() => followTeam(sweepAndCompute));
    void begin();
    void olderIsKept.then(() => followTeam(sweepAndCompute));
    void sweepAndCompute();
  },
});
