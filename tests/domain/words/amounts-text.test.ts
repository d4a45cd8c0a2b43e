import { afterEach, describe, expect, it } from 'vitest';
import { date, money, speak, t, toTheCent } from '../../../lib/text';

const plain = (text: string) => text.replace(/\s/g, ' ');

afterEach(() => speak('en', {}));

describe('an amount of money', () => {
  it.each([
    ['en', 711_058.7, '€711.1K'],
    ['de', 711_058.7, '711.059 €'],
    ['de', -711_058.7, '-711.059 €'],
    ['de', 2_345_678, '2,3 Mio. €'],
    ['hu', 711_058.7, '711,1 E EUR'],
    ['nb', 9_999.5, '10 000 €'],
    ['de', 1_234.5, '1.235 €'],
  ])('is short in %s where the language has a short form, and else whole: %d', (language, amount, said) => {
    speak(language, {});
    expect(plain(money(amount, 'EUR'))).toBe(said);
  });
});

describe('an amount to the cent', () => {
  it.each([
    ['en', 1_234.5, '1,234.50'],
    ['de', 1_234.5, '1.234,50'],
    ['de', 1_234.05, '1.234,05'],
    ['de', 1_200, '1.200'],
    ['de', 0.999, '1'],
    ['de', -4_886.5, '-4.886,50'],
  ])('has both digits or none in %s: %d', (language, amount, said) => {
    speak(language, {});
    expect(toTheCent(amount)).toBe(said);
  });
});

describe('a text that ends in what it is filled with', () => {
  it.each([
    ['hu', 'Mentve: {day}.', '2026-11-20', 'Mentve: 2026. november 20.'],
    ['de', 'Gesichert am {day}. Gut.', '2026-11-20', 'Gesichert am 20. November 2026. Gut.'],
    ['en', 'Sent to {day}.', 'Otter Ltd.', 'Sent to Otter Ltd.'],
    ['en', '{day}. {count}. {lost}.', 'Otter', 'Otter. 2. {lost}.'],
  ])('has one full stop in %s: %s', (language, text, day, said) => {
    speak(language, { plan_neverDone: text });
    expect(t('plan_neverDone', { day: /^\d/.test(day) ? date(day) : day, count: 2 })).toBe(said);
  });
});
