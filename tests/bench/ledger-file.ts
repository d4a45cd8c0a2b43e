const today = Temporal.PlainDate.from('2026-11-21');
const CUSTOMERS = 5_000;
const PRODUCTS = 40;

/** Returns a ledger as other programs write them: a number on each line, days of three years, customers of all sizes. */
export function ledgerFile(lines: number): Uint8Array<ArrayBuffer> {
  const parts = ['Invoice number;Invoice date;Customer name;Product group;Net amount;Currency\n'];
  for (let line = 0; line < lines; line += 1) {
    // The larger its number, the less often a customer buys.
    const customer = Math.floor(CUSTOMERS * (((line * 7_919) % 10_007) / 10_007) ** 2);
    const name = `Customer ${String(customer).padStart(5, '0')} Ltd`;
    const day = today.subtract({ days: 1 + ((line * 31) % 1_080) }).toString();
    const cents = 100 + ((line * 104_729) % 999_900);
    parts.push(`RE-${100_000 + line};${day};${name};Group ${line % PRODUCTS};${(cents / 100).toFixed(2)};EUR\n`);
  }
  return new TextEncoder().encode(parts.join(''));
}
