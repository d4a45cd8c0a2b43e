import { countWrite } from '../../lib/db/guard';
import { book } from '../../lib/db/schema';
import { write } from '../../lib/db/write/transaction';

/** A write as it was before a book could be shared. */
function before(body: () => Promise<unknown>): Promise<void> {
  return book
    .transaction('rw', [book.facts, book.meta], async () => {
      await book.meta.get('schemaEpoch');
      return countWrite(['facts'], body, book);
    })
    .then(({ committed }) => committed());
}

/** Returns the milliseconds of each of some writes of one fact, as they are `now` or were `before`. */
export async function writeFacts(how: 'now' | 'before', turns: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const text = `A plant, seen ${turn} times`;
    const learned = { section: 'general' as const, source: {}, learnedOn: '2026-11-19', pinned: false };
    const body = () => book.facts.put({ id: 'written again', accountId: 'k', text, ...learned });
    const from = performance.now();
    await (how === 'now' ? write(['facts'], body) : before(body));
    times.push(performance.now() - from);
  }
  return times;
}
