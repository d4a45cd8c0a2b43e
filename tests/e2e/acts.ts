import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { handsOn } from './hands.ts';

/** The acts of a day, each told with what it took. */
export function actsOf(page: Page, info: TestInfo) {
  const hands = handsOn(page);
  const total = { clicks: 0, keys: 0, acts: 0 };
  /** Does one act, and holds it to the most clicks and keys that it may take. */
  const act = (name: string, most: number, does: () => Promise<unknown>) =>
    test.step(name, async () => {
      hands.take();
      await does();
      const { clicks, keys, letters } = hands.take();
      const line = `${name}: ${clicks} clicks, ${keys} keys, ${letters} letters`;
      process.stdout.write(`${line}\n`);
      info.annotations.push({ type: 'effort', description: line });
      total.clicks += clicks;
      total.keys += keys;
      total.acts += 1;
      expect(clicks + keys, line).toBeLessThanOrEqual(most);
    });
  return { hands, act, total };
}
