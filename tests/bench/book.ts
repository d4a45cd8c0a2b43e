import type { BookWork } from './book-works.ts';
import { measureInPage, mediansOf, ratioOf } from './measure.ts';
import type { Bench } from './page.ts';
import type { Measured } from './print-table.ts';
import type { Stage } from './stage.ts';

declare const bench: Bench;

const [ACCOUNTS, LINES] = [100_000, 1_000_000];
/** Arquero takes as long as all the others together, again and again; with half as many rounds its ratio wanders by a sixth. */
const [ROUNDS, ARQUERO_ROUNDS] = [25, 15];
const OURS = ['sumOnly', 'groupProfit', 'groupBoth', 'rules', 'rulesOfTenth', 'rulesAndRows'] as const;
const ARQUERO = ['groupBoth', 'ownGrouping', 'arquero'] as const;

/** Measures the rules over a whole book beside a bare pass over the same columns, and beside arquero. */
export async function benchBook(stage: Stage): Promise<Measured> {
  const page = await (await stage.browser()).newPage();
  await page.goto(await stage.addressOf('index.html'));
  await page.waitForFunction('globalThis.bench');
  await page.evaluate(([accounts, lines]) => bench.prepareBook(accounts, lines), [ACCOUNTS, LINES] as const);
  const work = (name: BookWork) => page.evaluate((one) => bench.doBook(one), name);
  const ours = await measureInPage(page, OURS, ROUNDS, work);
  const others = await measureInPage(page, ARQUERO, ARQUERO_ROUNDS, work);
  await page.close();
  const { rules, rulesOfTenth, rulesAndRows, groupBoth, groupProfit, sumOnly } = ours;
  return {
    rows: [
      {
        name: 'rules (shares, ABC, XYZ, rhythm; 100,000 accounts, 36 months, 1,000,000 lines) / bare pass that adds revenue and profit up by account and month over the same typed columns',
        ratio: ratioOf(rules, groupBoth),
        atMost: 2,
      },
      {
        name: 'rules / bare pass that adds profit alone up by account and month',
        ratio: ratioOf(rules, groupProfit),
      },
      { name: 'rules / adding the profit column up, not grouped', ratio: ratioOf(rules, sumOnly) },
      { name: 'rules with a row for each account / bare pass', ratio: ratioOf(rulesAndRows, groupBoth) },
      {
        name: 'arquero, revenue and profit by account and month / our own passes that group by customer and month (rates, groups and order days included)',
        ratio: ratioOf(others.arquero, others.ownGrouping),
        atLeast: 25,
      },
      { name: 'the same in arquero / bare pass', ratio: ratioOf(others.arquero, others.groupBoth) },
      { name: 'rules / rules for a tenth of accounts and lines', ratio: ratioOf(rules, rulesOfTenth), atMost: 11 },
    ],
    milliseconds: mediansOf({ ...others, ...ours }),
  };
}
