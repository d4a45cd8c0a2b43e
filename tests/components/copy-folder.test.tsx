import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { keepCopyFolder } from '../../lib/db/copy-folder';
import { emptyBook, fillBook } from './a-full-book';
import { expectAccessible, showWorkspace } from './show-workspace';

let folder: FileSystemDirectoryHandle;
/** What the browser says of the folder when it is asked, in this page. */
let permission: PermissionState;

const panel = page.getByRole('region', { name: 'Automatic copies' });
const button = (name: string) => panel.getByRole('button', { name, exact: true });
const copies = async () => (await Array.fromAsync(folder.keys())).filter((name) => /^keyside-[\d-]+\.json$/.test(name));

const asked = { queryPermission: vi.fn(), requestPermission: vi.fn() };
const inBrowser = Object.getOwnPropertyDescriptors(FileSystemHandle.prototype);

beforeEach(async () => {
  await emptyBook();
  await fillBook();
  await keepCopyFolder(undefined);
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('copies', { recursive: true }).catch(() => {});
  // A folder of the browser's own has the interface of one that the user chooses, and asks nobody.
  folder = await root.getDirectoryHandle('copies', { create: true });
  permission = 'granted';
  asked.queryPermission.mockImplementation(async () => permission);
  asked.requestPermission.mockImplementation(async () => {
    permission = 'granted';
    return permission;
  });
  Object.assign(FileSystemHandle.prototype, asked);
});

afterEach(() => {
  for (const name of Object.keys(asked)) {
    const own = inBrowser[name as keyof typeof inBrowser];
    if (own) Object.defineProperty(FileSystemHandle.prototype, name, own);
    else Reflect.deleteProperty(FileSystemHandle.prototype, name);
  }
  vi.unstubAllGlobals();
});

it('a folder is chosen once, gets its first copy at once, and can be let go', async () => {
  const pick = vi.fn(async () => folder);
  vi.stubGlobal('showDirectoryPicker', pick);
  await showWorkspace('#/backup');
  await panel.getByTestId('copy-folder-choose').click();
  await expect.poll(() => pick.mock.calls).toEqual([[{ id: 'keyside', mode: 'readwrite' }]]);
  await expect.poll(copies).toHaveLength(1);
  await expect.element(panel.getByTestId('copy-folder')).toMatchTextContent('copies');
  await expectAccessible();
  await button('Stop').click();
  await expect.element(panel.getByTestId('copy-folder')).not.toBeInTheDocument();
  await expect.poll(copies).toHaveLength(1);
});

it('where the browser asks again, a click allows it and the copy is made', async () => {
  vi.stubGlobal('showDirectoryPicker', vi.fn());
  await keepCopyFolder(folder);
  permission = 'prompt';
  await showWorkspace('#/backup');
  await expect.element(button('Allow the folder again')).toBeVisible();
  await expectAccessible();
  await button('Allow the folder again').click();
  await expect.poll(() => asked.requestPermission.mock.calls).toEqual([[{ mode: 'readwrite' }]]);
  await expect.poll(copies).toHaveLength(1);
  await expect.element(button('Allow the folder again')).not.toBeInTheDocument();
});

it('whoever closes the question has chosen nothing, and is told of no fault', async () => {
  const closed = vi.fn(() => Promise.reject(new DOMException('Closed', 'AbortError')));
  vi.stubGlobal('showDirectoryPicker', closed);
  await showWorkspace('#/backup');
  await panel.getByTestId('copy-folder-choose').click();
  await expect.poll(() => closed.mock.calls.length).toBe(1);
  await expect.element(panel.getByTestId('copy-folder')).not.toBeInTheDocument();
  await expect.element(panel.getByRole('alert')).not.toBeInTheDocument();
});

it('a folder that is gone is told, and what was there before is offered anew', async () => {
  vi.stubGlobal('showDirectoryPicker', async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('copies', { recursive: true });
    return folder;
  });
  await showWorkspace('#/backup');
  await panel.getByTestId('copy-folder-choose').click();
  await expect.element(panel.getByRole('alert')).toBeVisible();
  await expect.element(panel.getByTestId('copy-folder-choose')).toBeEnabled();
});
