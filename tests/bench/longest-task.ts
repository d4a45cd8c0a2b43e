import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In microseconds by the clock, and those of them for which the thread had the processor. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const CATEGORY = 'toplevel';
const TASK = 'ThreadControllerImpl::RunTask';
const MAIN = 'CrRendererMain';
const PIECE = 8 * 2 ** 20;

async function traceOf(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const traceConfig = { includedCategories: [CATEGORY], recordMode: 'recordUntilFull' as const };
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  await work();
  const ended = new Promise<string>((resolve, reject) => {
    session.once('Tracing.tracingComplete', ({ stream, dataLossOccurred }) =>
      stream && !dataLossOccurred ? resolve(stream) : reject(new Error('The trace is not whole.')),
    );
  });
  await session.send('Tracing.end');
  const handle = await ended;
  const parts: string[] = [];
  for (let isWhole = false; !isWhole; ) {
    const { data, eof } = await session.send('IO.read', { handle, size: PIECE });
    parts.push(data);
    isWhole = eof;
  }
  await session.send('IO.close', { handle });
  return JSON.parse(parts.join('')).traceEvents;
}

/**
 * Does a work of some seconds, and returns the most processor time, in milliseconds, that one task of a page took of its thread: so
 * long, and no longer, could nobody type or scroll there for what the page does, however busy the machine.
 */
export async function longestTask(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events = await traceOf(session, work);
  await session.detach();
  const ofMain = events.filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN);
  const mains = new Set(ofMain.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, ph, pid, tid }) => name === TASK && ph === 'X' && mains.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace has no task of a page.');
  // A task that the end of the trace cuts has no time of its own.
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
