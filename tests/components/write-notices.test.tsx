import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useWrite } from '../../components/hooks/useWrite';
import { WriteNotices } from '../../components/ui/WriteNotices';
import { useMoves } from '../../components/workspace/useMoves';
import { useRoute } from '../../components/workspace/useRoute';
import { ChangedSinceError, type Undo } from '../../lib/db/write/change';
import { NewerBookError } from '../../lib/db/write/transaction';

/** Well before the notice would go by itself. */
const SOON = { timeout: 5_000 };

function WriteButton({ write }: { write: () => Promise<{ undo: Undo }> }) {
  const run = useWrite();
  return (
    <button type="button" onClick={() => void run(write, 'Noted.')}>
      Write
    </button>
  );
}

async function show(write: () => Promise<{ undo: Undo }>) {
  const reload = vi.fn();
  await render(
    <WriteNotices reload={reload}>
      <WriteButton write={write} />
    </WriteNotices>,
  );
  await page.getByRole('button', { name: 'Write' }).click();
  return reload;
}

it('says what was done and takes it back once', async () => {
  const undo = vi.fn(async () => undefined);
  await show(async () => ({ undo }));
  await expect.element(page.getByText('Noted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('Taken back.')).toBeVisible();
  await expect.poll(() => undo).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

it('offers to take back nothing else while a write goes on', async () => {
  const { promise, resolve } = Promise.withResolvers<{ undo: Undo }>();
  const older = vi.fn(async () => undefined);
  const newer = vi.fn(async () => undefined);
  const writes = [async () => ({ undo: older }), () => promise];
  await show(() => writes.shift()?.() ?? promise);
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.getByRole('button', { name: 'Write' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  resolve({ undo: newer });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => [newer, older].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

it('offers to take back the last of two that are written at once, and only once both are', async () => {
  const older = Promise.withResolvers<{ undo: Undo }>();
  const newer = Promise.withResolvers<{ undo: Undo }>();
  const undone = { older: vi.fn(async () => undefined), newer: vi.fn(async () => undefined) };
  const writes = [older, newer];
  await show(() => writes.shift()?.promise ?? older.promise);
  await page.getByRole('button', { name: 'Write' }).click();
  newer.resolve({ undo: undone.newer });
  await expect.element(page.getByText('Noted.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  older.resolve({ undo: undone.older });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => [undone.newer, undone.older].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

it('says that one write failed also where another, at the same time, did not', async () => {
  const older = Promise.withResolvers<{ undo: Undo }>();
  const newer = Promise.withResolvers<{ undo: Undo }>();
  const writes = [older, newer];
  await show(() => writes.shift()?.promise ?? older.promise);
  await page.getByRole('button', { name: 'Write' }).click();
  older.reject(new Error('disk full'));
  await expect.element(page.getByRole('alert')).toMatchTextContent('disk full');
  newer.resolve({ undo: async () => undefined });
  await expect.element(page.getByText('Noted.')).toBeVisible();
  await expect.element(page.getByRole('alert')).toMatchTextContent('disk full');
});

it('offers to take back what was done before, again, once what came after it has failed', async () => {
  const undo = vi.fn(async () => undefined);
  const writes = [async () => ({ undo }), () => Promise.reject(new Error('disk full'))];
  await show(() => writes.shift()?.() ?? Promise.reject(new Error('written too often')));
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.getByRole('button', { name: 'Write' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('disk full');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('Taken back.')).toBeVisible();
  await expect.poll(() => undo).toHaveBeenCalledOnce();
});

it('says nothing again of what cannot be taken back any more, once what came after it has failed', async () => {
  const writes = [async () => ({ undo: async () => undefined }), () => Promise.reject(new Error('disk full'))];
  await show(() => writes.shift()?.() ?? Promise.reject(new Error('written too often')));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('Taken back.')).toBeVisible();
  await page.getByRole('button', { name: 'Write' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('disk full');
  await expect.element(page.getByText('Taken back.'), SOON).not.toBeInTheDocument();
});

it('offers an undo again for which there was no room, and none that came too late', async () => {
  const full = new DOMException('No room', 'QuotaExceededError');
  const tries = [() => Promise.reject(full), () => Promise.reject(new ChangedSinceError())];
  const undo = vi.fn(async () => tries.shift()?.());
  await show(async () => ({ undo }));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('changed again since');
  await expect.element(page.getByRole('button', { name: 'Undo' }), SOON).not.toBeInTheDocument();
  await expect.poll(() => undo).toHaveBeenCalledTimes(2);
});

it('says that nothing was lost where a write fails', async () => {
  await show(() => Promise.reject(new Error('disk full')));
  await expect.element(page.getByRole('alert')).toMatchTextContent('nothing was changed');
  await expect.element(page.getByRole('alert')).toMatchTextContent('disk full');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('asks for a reload where a newer version has written the book', async () => {
  const reload = await show(() => Promise.reject(new NewerBookError()));
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => reload).toHaveBeenCalled();
});

it('says why an undo came too late', async () => {
  await show(async () => ({ undo: () => Promise.reject(new ChangedSinceError()) }));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('changed again since');
});

/* A notice goes by itself after a while: that it is not there is looked at as soon as the page is. */

/** Two pages; from the first one a write leads on to the second, and a press goes there as well. */
function Pages({ leads, write }: { leads: boolean; write?: () => Promise<object> }) {
  const [about, setAbout] = useState('one');
  return (
    <WriteNotices reload={() => undefined} about={about} moves={useMoves()}>
      <Writing then={() => leads && setAbout('two')} {...(write && { write })} />
      <button type="button" onClick={() => setAbout(about === 'one' ? 'two' : 'one')}>
        Go on
      </button>
      <h1>{about}</h1>
    </WriteNotices>
  );
}

const atOnce = async () => ({});

function Writing({ then, write = atOnce }: { then: () => void; write?: () => Promise<object> }) {
  const run = useWrite();
  return (
    <button type="button" onClick={() => void run(write, 'Noted.').then(then)}>
      Write
    </button>
  );
}

it('stands on the page where it was done, on no other, and again where somebody comes back', async () => {
  await render(<Pages leads={false} />);
  await page.getByRole('button', { name: 'Write' }).click();
  await expect.element(page.getByText('Noted.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(page.getByRole('heading', { name: 'two' })).toBeVisible();
  await expect.element(page.getByText('Noted.'), SOON).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(page.getByText('Noted.')).toBeVisible();
});

it('goes along where the write itself leads to another page', async () => {
  await render(<Pages leads />);
  await page.getByRole('button', { name: 'Write' }).click();
  await expect.element(page.getByRole('heading', { name: 'two' })).toBeVisible();
  await expect.element(page.getByText('Noted.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(page.getByRole('heading', { name: 'one' })).toBeVisible();
  await expect.element(page.getByText('Noted.'), SOON).not.toBeInTheDocument();
});

it('says that a write failed also where its page was left meanwhile', async () => {
  const { promise, reject } = Promise.withResolvers<object>();
  await render(<Pages leads={false} write={() => promise} />);
  await page.getByRole('button', { name: 'Write' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(page.getByRole('heading', { name: 'two' })).toBeVisible();
  reject(new Error('disk full'));
  await expect.element(page.getByRole('alert')).toMatchTextContent('disk full');
  // Elsewhere it says what it was, and where; there that is known.
  const was = page.getByTestId('failed-write');
  await expect.element(was).toMatchTextContent('one: Noted.');
  await expect.poll(() => was.element().querySelector('s')?.textContent).toBe('Noted.');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(page.getByRole('heading', { name: 'one' })).toBeVisible();
  await expect.element(page.getByRole('alert')).toMatchTextContent('disk full');
  await expect.element(was).not.toBeInTheDocument();
});

/** Pages that stand in the address; a write leads on where it says to. */
function Addressed({ to }: { to: string }) {
  const { section } = useRoute().route;
  return (
    <WriteNotices reload={() => undefined} about={section} moves={useMoves()}>
      <Writing
        then={() => {
          window.location.hash = to;
        }}
      />
      <h1>{section}</h1>
    </WriteNotices>
  );
}

it('goes along to the address that a write leads to, and not back with the browser', async () => {
  window.location.hash = '#/today';
  await render(<Addressed to="#/plan" />);
  window.location.hash = '#/targets';
  await expect.element(page.getByRole('heading', { name: 'targets' })).toBeVisible();
  await page.getByRole('button', { name: 'Write' }).click();
  await expect.element(page.getByRole('heading', { name: 'plan' })).toBeVisible();
  await expect.element(page.getByText('Noted.')).toBeVisible();
  window.history.go(-2);
  await expect.element(page.getByRole('heading', { name: 'today' })).toBeVisible();
  await expect.element(page.getByText('Noted.'), SOON).not.toBeInTheDocument();
});
