import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { PageHere } from '../../../components/popup/page-here';
import { book } from '../../../lib/db/schema';
import { defaultSettings } from '../../../lib/domain/settings';
import { t } from '../../../lib/text';
import { emptyBook, fillBook } from '../a-full-book';
import { showWorkspace, someAbilities } from '../show-workspace';
import { seek } from './seek';
import type { Card, Look, Story } from './story';

const nothing = () => undefined;
const abilities = { use: async () => false, flag: nothing, openWorkspace: nothing, close: nothing };
/** Its own width is that of the popup, whatever the look says. */
const popup =
  (here: PageHere, { due = 0, isBookEmpty = false, isBookLost = false } = {}): NonNullable<Story['show']> =>
  async ({ theme }: Look) => {
    await page.viewport(352, 420);
    document.documentElement.dataset['theme'] = theme;
    await render(
      <PopupApp
        page={here}
        due={due}
        isBookEmpty={isBookEmpty}
        isBookLost={isBookLost}
        backupAge={isBookEmpty || isBookLost ? '' : t('backup_age', { count: 9 })}
        abilities={abilities}
      />,
    );
  };
const site = { kind: 'site', origin: 'https://a.example', host: 'webmail.long-name-of-a-company.example.com' } as const;

/** What the action button opens where no sidebar stands. */
export const popupStories: Card = {
  of: 'main',
  fill: emptyBook,
  stories: {
    site: { show: popup(site, { due: 12 }), shows: 'button | popup_use' },
    refused: {
      show: async (look) => {
        await popup(site)(look);
        document.querySelector<HTMLElement>('main > div button')?.click();
      },
      shows: '[role="alert"]',
    },
    lost: { show: popup(site, { isBookLost: true }), shows: '[data-testid=no-book]' },
    empty: { show: popup(site, { isBookEmpty: true }), shows: 'button | popup_welcome' },
    browser: { show: popup({ kind: 'browser' }), shows: 'main' },
    store: { show: popup({ kind: 'store' }), shows: 'main' },
    file: { show: popup({ kind: 'file' }), shows: 'main' },
    own: { show: popup({ kind: 'own' }), shows: 'main' },
  },
};

const welcome = (given: Parameters<typeof someAbilities>[0]) => (look: Look) =>
  showWorkspace('#/welcome', { ...look, height: 800, abilities: someAbilities(given) });

/** The first page after the installation. */
export const welcomeStories: Card = {
  fill: emptyBook,
  stories: {
    first: { show: welcome([]), shows: '[data-testid="sample-load"]:enabled' },
    'sites-allowed': {
      arrange: fillBook,
      show: welcome([{ origin: 'https://mail.google.com', fixed: false }]),
      shows: 'a[href="https://mail.google.com"]',
    },
  },
};

const daysPanel = 'details | setting_section_calendar';
const placesPanel = 'details | setting_section_holidays';
const settings = async (look: Look) => {
  await showWorkspace('#/settings', { ...look, height: 800 });
  await expect.poll(() => seek(placesPanel)).toBeDefined();
  seek(placesPanel)?.setAttribute('open', '');
};

/** The settings of the calendar: days off and worked, and whose holidays are kept. */
export const settingsStories: Card = {
  fill: emptyBook,
  stories: {
    'holidays-none': { show: settings, of: placesPanel, shows: 'button | settings_addCountry' },
    holidays: {
      arrange: () =>
        book.meta.put({
          key: 'settings',
          value: { ...defaultSettings, holidays: { countries: ['HU', 'DE-MV', 'CH', 'AT-4', 'ES-VC'] } },
        }),
      show: settings,
      of: placesPanel,
      shows: 'option:checked | settings_wholeCountry',
    },
    'days-worked': {
      arrange: () =>
        book.meta.put({
          key: 'settings',
          value: {
            ...defaultSettings,
            calendar: { ...defaultSettings.calendar, daysOff: ['2027-12-24'], daysWorked: ['2027-12-11'] },
          },
        }),
      show: settings,
      of: daysPanel,
      shows: 'legend | setting_calendar_daysWorked',
    },
  },
};
