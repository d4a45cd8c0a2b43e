import { describe, expect, it } from 'vitest';
import { afrikaans, english, german, hungarian, norwegian } from '../../texts';
import { bookOf, carryOut, planFile, refusals } from '../import/case';

const book = bookOf('account\nAlba Kft.\nBeta AS');
const HEADINGS = 'account,kind of entry,text,what we do for it,who of us,by when,goal state,done on,date';

it.each(Object.entries({ english, german, hungarian, norwegian, afrikaans }))(
  'in %s every goal is read as the screen names it',
  (_, texts) => {
    const named = Object.entries(texts).flatMap(([name, text]) => (name.startsWith('reviewGoal_') ? text : []));
    const plan = planFile([HEADINGS, ...named.map((goal) => `Alba Kft.,${goal},Joint plan,,,,,,`)].join('\n'), book);
    expect(refusals(plan)).toEqual([]);
    expect(plan.records.goals).toHaveLength(named.length);
  },
);

describe('a list of plans', () => {
  it('brings goals and what else stands in plans, and changes nothing a second time', () => {
    const file = [
      HEADINGS,
      'Alba Kft.,Neue Angebote,Second line,Show the drawings,Kim,2027-03-01,on the way,,2026-10-01',
      'Alba Kft.,tie closer,Joint plan,,,,,,',
      'Beta AS,Messe,Fair in Oslo,,Jo,2027-02-03,,2027-02-03,',
    ].join('\n');
    const plan = planFile(file, book);
    expect(refusals(plan)).toEqual([]);
    expect(plan.added).toBe(3);
    expect(plan.records.goals).toMatchObject([
      { goal: 'new offers', measure: 'Show the drawings', owner: 'Kim', due: '2027-03-01', state: 'on the way' },
      { goal: 'tie closer', state: 'open', setOn: '2026-11-21' },
    ]);
    expect(plan.records.planEntries).toMatchObject([{ kind: 'event', on: '2027-02-03', doneOn: '2027-02-03' }]);
    const after = carryOut(plan, book);
    expect(planFile(file, after)).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
  });

  it('changes the state of a goal that the book has, and leaves what it does not say', () => {
    const before = carryOut(
      planFile(`${HEADINGS}\nAlba Kft.,new offers,Second line,,Kim,2027-03-01,open,,`, book),
      book,
    );
    const { updated, records } = planFile(
      'account,kind of entry,text,goal state\nAlba Kft.,new offers,second line,erreicht',
      before,
    );
    expect(updated).toBe(1);
    expect(records.goals).toMatchObject([{ state: 'reached', owner: 'Kim', due: '2027-03-01' }]);
  });

  it('keeps two of one text apart, in their order', () => {
    const file = `${HEADINGS}\nBeta AS,event,Fair,,,2026-03-01,,,\nBeta AS,event,Fair,,,2027-03-01,,,`;
    const after = carryOut(planFile(file, book), book);
    expect(after.planEntries.map(({ on }) => on)).toEqual(['2026-03-01', '2027-03-01']);
    expect(planFile(file, after)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it.each(['first', 'second'])('leaves both of one text what they are where the %s line is refused', (which) => {
    const lines = ['Beta AS,event,Fair,,,2026-03-01,,,', 'Beta AS,event,Fair,,,2027-03-01,,,'];
    const after = carryOut(planFile([HEADINGS, ...lines].join('\n'), book), book);
    const broken = lines.map((line, at) =>
      at === (which === 'first' ? 0 : 1) ? line.replace('Beta AS', 'Betta') : line,
    );
    const plan = planFile([HEADINGS, ...broken].join('\n'), after);
    expect({ refused: plan.refused.length, unchanged: plan.unchanged, entries: plan.records.planEntries }).toEqual({
      refused: 1,
      unchanged: 1,
      entries: [],
    });
  });

  it('changes nothing a second time where one of two of one text is refused', () => {
    const file = `${HEADINGS}\nBeta,event,Fair,,,2026-03-01,,,\nBeta AS,event,Fair,,,2027-03-01,,,`;
    const after = carryOut(planFile(file, book), book);
    expect(planFile(file, after)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  });

  it('refuses a kind that nobody knows, an account that is not there, and no text', () => {
    const plan = planFile(
      `${HEADINGS}\nAlba Kft.,wish,More,,,,,,\nNobody,problem,More,,,,,,\nAlba Kft.,problem,,,,,,,`,
      book,
    );
    expect(refusals(plan)).toEqual(['2 notAWord', '3 noSuchAccount', '4 missing']);
  });
});
