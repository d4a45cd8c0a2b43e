import { afterEach, describe, expect, it } from 'vitest';
import { growthOnYear, growthText } from '../../../components/ui/growth-text';
import { date, money, number, percent, signedPercent, speak, t, toTheCent } from '../../../lib/text';
import { afrikaans, english, german, hungarian, norwegian } from '../../texts';

const plain = (text: string) => text.replace(/\s/g, ' ');

afterEach(() => speak('en', {}));

describe('an amount of money', () => {
  it.each([
    ['en', 711_058.7, '€711.1K'],
    ['de', 711_058.7, '711.059 €'],
    ['de', -711_058.7, '−711.059 €'],
    ['en', -711_058.7, '−€711.1K'],
    ['nb', -71, '−71 €'],
    ['hu', -71, '−71 EUR'],
    ['af', -0.4, '€0'],
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
    ['de', -4_886.5, '−4.886,50'],
    ['en', -0.004, '0'],
    ['en', -0, '0'],
  ])('has both digits or none in %s: %d', (language, amount, said) => {
    speak(language, {});
    expect(toTheCent(amount)).toBe(said);
  });
});

describe('a part of a whole, and a change', () => {
  it.each([
    ['en', -0.0004, '0%', '0%'],
    ['en', -0.12, '−12%', '−12%'],
    ['de', -0.12, '−12 %', '−12 %'],
    ['de', 0.08, '8 %', '+8 %'],
    ['nb', -0.12, '−12 %', '−12 %'],
    ['hu', 0.004, '0%', '0%'],
  ])('has a minus that is no hyphen, and none before nought, in %s: %d', (language, rate, share, change) => {
    speak(language, {});
    expect([plain(percent(rate)), plain(signedPercent(rate))]).toEqual([share, change]);
    expect(number(-0.2)).toBe('0');
  });

  it.each([
    ['en', english, 'More than ten times as much as in the 12 months before', '+8% on the year before'],
    ['de', german, 'Mehr als zehnmal so viel wie in den 12 Monaten davor', '+8 % zum Vorjahr'],
    ['hu', hungarian, 'Több mint tízszerese az előző 12 hónapnak', '+8% az előző évhez képest'],
    ['nb', norwegian, 'Mer enn ti ganger så mye som i de 12 månedene før', '+8 % mot året før'],
    ['af', afrikaans, 'Meer as tien keer soveel as in die 12 maande tevore', '+8% teenoor die vorige jaar'],
  ])(
    'is a whole sentence where there is more than ten times as much as before, in %s',
    (language, texts, tenfold, slight) => {
      speak(language, texts);
      expect([growthOnYear(272.51), growthOnYear(0.08)].map(plain)).toEqual([tenfold, slight]);
    },
  );

  it('is no more than so much in a column, and may stand beside its threshold', () => {
    speak('en', english);
    expect([growthText(272.51), growthText(9), growthText(-1)].map(plain)).toEqual(['> +900%', '+900%', '−100%']);
    expect(growthOnYear(0.204, 0.2041)).toBe('+20.4% on the year before');
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
