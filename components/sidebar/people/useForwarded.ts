import { type Placed, readPlaces } from '../../../lib/db/read/places';
import { useLive } from '../../hooks/useLive';
import { forwardedOn, type NamingPage } from './newcomer';

/** Returns the outsiders whose mails the open one forwards, each with the account where the book has them. */
export function useForwarded(page: NamingPage): Placed[] {
  const people = forwardedOn(page);
  const key = people.map(({ email }) => email).join(' ');
  const places = useLive(async () => (people.length > 0 ? readPlaces(people, page.self) : []), key);
  return places.state === 'ready' ? places.data : [];
}
