import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { book } from '../../../lib/db/schema';
import { speak, type Texts } from '../../../lib/text';
import { afrikaans, english, german, hungarian, norwegian } from '../../texts';
import { emptyBook } from '../a-full-book';
import { barriers } from '../barriers';
import { mail, showSidebar } from '../show-sidebar';
import { asInSidebar } from './as-in-sidebar';
import { misfits } from './defects';
import { keepBook } from './keep-book';
import { picturePage } from './picture-page';
import { seek } from './seek';
import type { Card, Look, Sought, Story } from './story';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether pictures are taken: they are for the eye, and nothing fails by them. */
    pictures: boolean;
  }
}

const ARTEFACTS = '../../../artefacts/stories';
const LEAST_HEIGHT = 768;
const ownTexts: Record<Look['language'], Texts> = {
  en: english,
  de: german,
  hu: hungarian,
  nb: norwegian,
  af: afrikaans,
};
const others = ['de', 'hu', 'nb', 'af'] as const;

/** Returns in which looks the story at that place is pictured: the other languages take turns. */
const looksAt = (place: number): Look[] => [
  { theme: 'light', width: 360, language: 'en' },
  { theme: 'dark', width: 300, language: others[place % others.length] ?? 'de' },
];

/** Returns what is sought as soon as it is there; fails where it does not come. */
async function wait(sought: Sought, within?: () => Element | undefined): Promise<HTMLElement> {
  let found: HTMLElement | undefined;
  const look = () => {
    found = seek(sought, within ? (within() ?? document.createElement('i')) : undefined);
    return found;
  };
  await expect.poll(look, { message: sought, interval: 10 }).toBeDefined();
  return found ?? document.body;
}

/** Waits until all that comes late or moves stands as it will. */
async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

async function show({ page: shown = mail(), heard, open = [], afterwards, show: showOther }: Story, look: Look) {
  document.title = 'Keyside';
  const texts = ownTexts[look.language];
  speak(look.language, showOther ? texts : asInSidebar(texts));
  if (showOther) return showOther(look);
  const { turnTo } = await showSidebar(shown, { ...heard, ...look });
  for (const move of open) {
    if (typeof move === 'string') (await wait(move)).click();
    else await userEvent.fill(await wait(move[0]), move[1]);
  }
  if (afterwards) await turnTo(shown, { ...heard, ...afterwards });
}

/** Takes the picture of a card, or of the window, as high as it needs. */
async function picture(card: HTMLElement, isWhole: boolean, path: string): Promise<void> {
  if (isWhole) await page.viewport(window.innerWidth, LEAST_HEIGHT);
  const { scrollHeight } = document.documentElement;
  if (scrollHeight > window.innerHeight) {
    await page.viewport(window.innerWidth, scrollHeight);
    await settle();
  }
  window.scrollTo(0, 0);
  if (isWhole) return void (await page.screenshot({ path }));
  // Found by a mark of its own: what the browser would find it by, its name, may be part of another's.
  card.dataset['testid'] = 'picture';
  await page.getByTestId('picture').screenshot({ path });
  delete card.dataset['testid'];
}

/**
 * Tells the stories of a card: renders each and proves that it is the state it says. With KEYSIDE_PICTURES it leaves a page of
 * their pictures.
 */
export function tellStories(name: string, { of, fill, stories }: Card): void {
  describe(name, () => {
    let putBack: () => Promise<void>;
    const names: string[] = [];
    beforeAll(async () => {
      // The stories told before, in whatever order, leave theirs.
      await emptyBook();
      await fill();
      putBack = await keepBook();
    });
    afterEach(() => speak('en', english));
    afterAll(async () => {
      if (names.length > 0)
        await commands.writeFile(`artefacts/stories/${name}.html`, picturePage(name, names.toSorted()));
    });

    it.each(Object.entries(stories).map(([state, story], place) => ({ state, story, place })))(
      '$state',
      async ({ state, story, place }) => {
        const end = await story.arrange?.();
        try {
          for (const look of looksAt(place)) {
            // What one story types is unfinished in none of the others; one in which the book is refused keeps nothing.
            await book.drafts.clear().catch(() => undefined);
            await show(story, look);
            const target = story.of ?? of;
            const card = () => (target ? seek(target) : document.body);
            await wait(story.shows, card);
            await settle();
            const shown = card() ?? document.body;
            await expect.poll(() => misfits(shown), { message: look.language }).toEqual([]);
            if (look.language === 'en') await expect.poll(() => barriers(shown)).toEqual([]);
            if (inject('pictures')) {
              const file = `${name}-${state}-${look.theme}-${window.innerWidth}-${look.language}.png`;
              await picture(shown, !target, `${ARTEFACTS}/${file}`);
              names.push(file);
            }
            await cleanup();
          }
        } finally {
          if (typeof end === 'function') end();
          if (story.arrange) await putBack();
        }
      },
    );
  });
}
