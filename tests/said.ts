/** What has been printed as an error or a warning since the last test, and which parts of it this test expects or allows. */
interface Printed {
  said: string[];
  expected: string[];
  allowed: string[];
}

/** What Dexie remarks when another connection takes the book, as some tests let it: the book opens again by itself. */
const OF_ANOTHER_CONNECTION =
  /^(Another connection wants to|Dexie\.delete\(.*was blocked|Upgrade .*blocked by other connection)/;

const told = (given: unknown) => (given instanceof Error ? (given.stack ?? String(given)) : String(given));

function listen(): Printed {
  const said: string[] = [];
  // Dexie tells by `trace` of the errors that a read or a write ends with.
  for (const kind of ['error', 'trace', 'warn'] as const) {
    console[kind] = (...given: unknown[]) => {
      const line = given.map(told).join(' ');
      if (!OF_ANOTHER_CONNECTION.test(line)) said.push(line);
    };
  }
  return { said, expected: [], allowed: [] };
}

// Test files of one worker may share their console, and each loads this anew.
const place: typeof globalThis & { printedInTests?: Printed } = globalThis;
place.printedInTests ??= listen();
export const { said, expected, allowed } = place.printedInTests;

/** Lets the running test print an error or a warning that has this part, and fails it where none comes. */
export function expectSaid(part: string): void {
  expected.push(part);
}

/** Lets the running test print what has this part: where it depends on the moment whether it comes. */
export function allowSaid(part: string): void {
  allowed.push(part);
}
