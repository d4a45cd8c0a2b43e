import { afterAll } from 'vitest';
import type { Link } from '../../lib/team/here';
import { newTeamKey } from '../../lib/team/team-key';
import { type Peer, startPeer } from './a-peer';

/** Starts a server for the tests of a file, which stops after them, and makes the key of their team. */
export async function aTeamOfTests(): Promise<{ peer: Peer; made: Pick<Link, 'key' | 'head'> }> {
  const [peer, made] = await Promise.all([startPeer(), newTeamKey('six cranes by the river')]);
  afterAll(() => peer.stop());
  return { peer, made };
}
