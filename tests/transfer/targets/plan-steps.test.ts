import { describe, expect, it } from 'vitest';
import { bookOf, carryOut, planFile, refusals } from '../import/case';

const HEAD = 'account,text,by when,time of the step,state of the step,kind of step,person,done on\n';
const base = bookOf('account\nAlba Kft.', 'name,account\nEva Muster,Alba Kft.');
const steps = (file: string, book = base) => planFile(HEAD + file, book).records.followUps;

describe('a list of steps', () => {
  it('brings what each line says, with its person', () => {
    const [eva] = base.people;
    expect(steps('Alba Kft.,Ring,2026-12-01,9:30,done,call,Eva Muster,2026-11-30')).toMatchObject([
      {
        text: 'Ring',
        due: '2026-12-01',
        at: '09:30',
        status: 'done',
        kind: 'call',
        personId: eva?.id,
        closedOn: '2026-11-30',
      },
    ]);
  });

  it('changes nothing the second time, and of two alike each its own', () => {
    const file = 'Alba Kft.,Ring,2026-12-01,,open,,,\nAlba Kft.,Ring,2026-12-08,,open,,,';
    const after = carryOut(planFile(HEAD + file, base), base);
    expect(planFile(HEAD + file, after)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(planFile(`${HEAD}Alba Kft.,Ring,2026-12-08,,done,,,`, after)).toMatchObject({ added: 0, updated: 1 });
  });

  it('never takes a step of a proposal for one of its own', () => {
    const ofChain = { id: 's', accountId: base.accounts[0]?.id ?? '', step: 'ask-urgency' as const, due: '2026-12-01' };
    const book = {
      ...base,
      followUps: [{ ...ofChain, text: 'Ring', status: 'open' as const, createdAt: '2026-11-01T08:00:00Z' }],
    };
    expect(planFile(`${HEAD}Alba Kft.,Ring,2026-12-01,,open,,,`, book)).toMatchObject({ added: 1, updated: 0 });
  });

  it('asks how its days are meant, and leaves an odd time or person out', () => {
    expect(refusals(planFile(`${HEAD}Alba Kft.,Ring,nonsense,,open,,,`, base))).toEqual(['2 notADate']);
    expect(refusals(planFile(`${HEAD}Alba Kft.,Ring,2026-12-01,,who knows,,,`, base))).toEqual(['2 notAWord']);
    const plan = planFile(`${HEAD}Alba Kft.,Ring,2026-12-01,late,open,,Nobody,`, base);
    expect(plan).toMatchObject({ added: 1, notes: [{ kind: 'oddCells', lines: 2 }] });
  });
});
