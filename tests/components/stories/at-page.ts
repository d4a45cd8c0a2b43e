import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showWorkspace } from '../show-workspace';
import { seek } from './seek';
import type { Look, Sought } from './story';

async function found(sought: Sought): Promise<HTMLElement> {
  await expect.poll(() => seek(sought)).toBeDefined();
  return seek(sought) ?? document.body;
}

/** Shows a page of the workspace, and presses or fills in what is named. */
export const at =
  (hash: string, ...moves: (Sought | readonly [field: Sought, text: string])[]) =>
  async (look: Look) => {
    await showWorkspace(hash, { ...look, height: 800 });
    for (const move of moves) {
      if (typeof move === 'string') (await found(move)).click();
      else await userEvent.fill(await found(move[0]), move[1]);
    }
  };
