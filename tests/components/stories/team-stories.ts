import { accountRow } from '../../../lib/db/rows';
import { book } from '../../../lib/db/schema';
import { type Here, noteHere } from '../../../lib/team/here';
import { memberRecord } from '../../../lib/team/members';
import { leaveTeam, startTeam } from '../../../lib/team/membership';
import type { TeamProblem } from '../../../lib/team/team-error';
import { newTeamKey } from '../../../lib/team/team-key';
import { anAccount, when } from '../../db/a-book';
import { emptyBook } from '../a-full-book';
import { at } from './at-page';
import type { Card, Story } from './story';

const now = Date.parse(when.now);
const server = { address: 'https://couch.firm.test/key-accounts' };
const me = { name: 'Wolfeschlegelsteinhausenbergerdorff, Maximiliane-Friederike', email: 'maximiliane@firm.test' };

/** Puts the book into a team of two, and notes how it stands there. */
async function beInTeam(said: Partial<Here>, isJoining = false) {
  const link = { ...(await newTeamKey('six cranes by the river')), team: 'team-1', server };
  await startTeam(book, { link, me, isJoining }, now);
  const ben = memberRecord('benben', { me: { name: 'Szabó Ben', email: 'ben@firm.test' }, link }, now);
  await book.teamRecords.put(ben);
  await noteHere(book, { status: { at: now - 3_600_000 }, ...said });
  return () => leaveTeam(book);
}

const beInStep = async () => {
  const leave = await beInTeam({});
  await book.outbox.clear();
  await book.teamRecords.toCollection().modify((record) => {
    delete record.unsent;
  });
  return leave;
};

/** What is in the way of a team. */
const blocked = (problem: TeamProblem): Story => ({
  arrange: () => beInTeam({ status: { at: now - 3_600_000, problem } }),
  show: at('#/team'),
  shows: 'button | team_tryNow',
});

/** The team's page, from the first look to leaving. */
export const teamStories: Card = {
  fill: async () => {
    await emptyBook();
    await book.accounts.put(accountRow(anAccount({ id: 'k', name: 'Kovács Bau Kft.' })));
  },
  stories: {
    none: { show: at('#/team'), shows: '[data-testid="team-create"]' },
    'typed-wrong': {
      show: at('#/team', '[data-testid="team-create"]'),
      shows: 'form | team_serverWrong',
    },
    waiting: { arrange: () => beInTeam({}), show: at('#/team'), shows: '[data-testid="team-members"] li' },
    'in-step': { arrange: beInStep, show: at('#/team'), shows: '[data-testid="team-members"] li:nth-child(2)' },
    offline: blocked('offline'),
    refused: blocked('refused'),
    full: blocked('full'),
    clock: blocked('clock'),
    newer: blocked('newer'),
    held: { arrange: () => beInTeam({}, true), show: at('#/team'), shows: '[data-testid="team-share"]' },
    leaving: { arrange: () => beInTeam({ leaves: 'alone' }), show: at('#/team'), shows: 'main | team_leaving' },
  },
};
