import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Draft } from '../../lib/sites/site.ts';
import { EXTENSION } from './visit.ts';

/** Puts the adapter of the tested build into the page itself, where it can be asked what it reads. */
export const bringAdapter = (page: Page, id: string): Promise<unknown> =>
  page.evaluate(readFileSync(`${EXTENSION}/sites/${id}.js`, 'utf8'));

/** Returns the draft that the adapter reads. */
export const askDraft = (page: Page): Promise<Draft | null> => page.evaluate('keysideSite.draft(document)');

/** Returns what the adapter reads in the app's answer to that draft. */
export const askAnswer = (page: Page, draft: Draft): Promise<unknown> =>
  page.evaluate(`keysideSite.sending.confirmed(document, ${JSON.stringify(draft)})`);
