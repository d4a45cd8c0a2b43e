import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../lib/domain/pipeline/pipeline-line';
import { accepted, declined, lineOf, renewed } from './line-of';

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-09-30', '2026-Q3'],
  ['2026-12-31', '2026-Q4'],
])('one decided on %s is in %s', (on, quarter) => {
  expect(lineOf({ sentOn: '2025-12-01', status: 'accepted', events: [accepted(on)] }).quarter).toBe(quarter);
});

describe('a proposal that nobody has decided on', () => {
  it('waits, in the quarter in which it was sent, for as many days as it is out', () => {
    expect(lineOf()).toMatchObject({ state: 'waiting', days: 17, quarter: '2026-Q4', decision: null });
  });

  it('waits still where its mail came back', () => {
    expect(lineOf({ events: [{ kind: 'bounced', on: '2026-11-03' }] }).state).toBe('waiting');
  });

  it('is in talks once the client has said something that is no decision', () => {
    const line = lineOf({ events: [{ kind: 'answered', on: '2026-11-09', meaning: 'questions' }] });
    expect(line).toMatchObject({ state: 'answered', decision: null });
    expect(isOpen(line)).toBe(true);
  });

  it('is open on its last day, and from the day after has expired without an outcome: neither open nor decided', () => {
    expect(isOpen(lineOf({ validUntil: '2026-11-19' }))).toBe(true);
    const line = lineOf({ validUntil: '2026-11-18' });
    expect(line).toMatchObject({ state: 'expired', decision: null });
    expect(isOpen(line)).toBe(false);
  });
});

describe('a proposal that was decided on', () => {
  it('is in the quarter of its decision, not in that of its sending, and was out until then', () => {
    const line = lineOf({ sentOn: '2026-06-20', status: 'accepted', events: [accepted('2026-07-04')] });
    expect(line).toMatchObject({ state: 'accepted', days: 14, quarter: '2026-Q3', decision: { on: '2026-07-04' } });
  });

  it('is in no quarter where nobody noted the day', () => {
    const line = lineOf({ status: 'declined' });
    expect(line).toMatchObject({ days: null, quarter: null, decision: { outcome: 'declined' } });
  });

  it('took nobody knows how long where nobody knows when it was sent', () => {
    const isSentGuessed = true;
    expect(
      lineOf({ sentOn: '2026-11-10', status: 'accepted', events: [accepted('2026-11-10')], isSentGuessed }),
    ).toMatchObject({ days: null, quarter: '2026-Q4' });
    expect(lineOf({ isSentGuessed })).toMatchObject({ state: 'waiting', days: 17 });
  });

  it('says why it was declined and who got it; blanks are no reason', () => {
    const events = [declined('2026-11-10', { reason: 'Too dear', competitor: ' ' })];
    const { decision } = lineOf({ status: 'declined', events });
    expect(decision).toEqual({ outcome: 'declined', on: '2026-11-10', reason: 'Too dear' });
  });

  it('counts once whatever was said of the version before', () => {
    const events = [declined('2026-05-20', { reason: 'Too dear' }), renewed('2026-06-01'), accepted('2026-07-04')];
    const line = lineOf({ sentOn: '2026-05-02', status: 'accepted', events });
    expect(line).toMatchObject({ sentOn: '2026-06-01', days: 33, quarter: '2026-Q3' });
    expect(line.decision).toEqual({ outcome: 'accepted', on: '2026-07-04' });
  });

  it('is open again with its new version', () => {
    const line = lineOf({ events: [declined('2026-10-20'), renewed('2026-11-16')] });
    expect(line).toMatchObject({ state: 'waiting', sentOn: '2026-11-16', days: 3, decision: null });
  });
});

it('a withdrawn one is neither open nor decided, in the quarter of its withdrawal', () => {
  const line = lineOf({ sentOn: '2026-06-20', status: 'withdrawn', events: [{ kind: 'withdrawn', on: '2026-08-01' }] });
  expect(line).toMatchObject({ state: 'withdrawn', days: 42, quarter: '2026-Q3', decision: null });
  expect(isOpen(line)).toBe(false);
});
