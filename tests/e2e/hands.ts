import type { Locator, Page } from '@playwright/test';

/** What somebody did so far: clicks and keys, and apart from them the letters of what they had to say. */
export interface Effort {
  clicks: number;
  keys: number;
  letters: number;
}

/** The mouse and the keyboard of somebody at work; whatever is done by them is counted. */
export interface Hands {
  click(target: Locator): Promise<void>;
  /** Opens a list of choices and takes one: a click and a key. */
  choose(list: Locator, value: string): Promise<void>;
  /** Presses keys one by one. */
  press(...keys: string[]): Promise<void>;
  /** One key that a headless browser does not pass on: a shortcut of the extension, done by `act`. */
  pressShortcut(act: () => Promise<void>): Promise<void>;
  type(text: string): Promise<void>;
  /** Returns the effort since the last time, and begins anew. */
  take(): Effort;
}

/** Returns hands on that page that have done nothing yet. */
export function handsOn(page: Page): Hands {
  let effort: Effort = { clicks: 0, keys: 0, letters: 0 };
  return {
    async click(target) {
      await target.click();
      effort.clicks += 1;
    },
    async choose(list, value) {
      await list.selectOption(value);
      effort.clicks += 1;
      effort.keys += 1;
    },
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key);
        effort.keys += 1;
      }
    },
    async pressShortcut(act) {
      await act();
      effort.keys += 1;
    },
    async type(text) {
      await page.keyboard.type(text);
      effort.letters += text.length;
    },
    take() {
      const done = effort;
      effort = { clicks: 0, keys: 0, letters: 0 };
      return done;
    },
  };
}
