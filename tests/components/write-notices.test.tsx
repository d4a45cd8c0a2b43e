import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useWrite } from '../../components/hooks/useWrite';
import { WriteNotices } from '../../components/ui/WriteNotices';
import { ChangedSinceError, type Undo } from '../../lib/db/write/change';
import { NewerBookError } from '../../lib/db/write/transaction';

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

/** Two pages; from the first one a write leads on to the second, and a press goes there as well. */
function Pages({ leads }: { leads: boolean }) {
  const [about, setAbout] = useState('one');
  return (
    <WriteNotices reload={() => undefined} about={about} leadsOn>
      <Writing then={() => leads && setAbout('two')} />
      <button type="button" onClick={() => setAbout(about === 'one' ? 'two' : 'one')}>
        Go on
      </button>
      <h1>{about}</h1>
    </WriteNotices>
  );
}

function Writing({ then }: { then: () => void }) {
  const run = useWrite();
  return (
    <button type="button" onClick={() => void run(async () => ({}), 'Noted.').then(then)}>
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
  await expect.element(page.getByText('Noted.')).not.toBeInTheDocument();
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
  await expect.element(page.getByText('Noted.')).not.toBeInTheDocument();
});
