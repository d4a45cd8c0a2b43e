import { readDoubts } from '../../../lib/db/read/doubts';
import type { Doubt } from '../../../lib/domain/identify/doubts';
import { useLive } from '../../hooks/useLive';
import { Notice } from '../../ui/Notice';
import { doubtText } from './doubt-text';
import { HasMoved } from './HasMoved';
import type { NamingPage } from './newcomer';

/** Returns what of the page's people is not to be believed: undefined until it was looked up; nothing where that fails. */
export function useDoubts({ subject, self }: NamingPage): Doubt[] | undefined {
  const live = useLive(() => readDoubts(subject, self), '', subject);
  return live.state === 'loading' ? undefined : live.state === 'ready' ? live.data : [];
}

/** What of the page's people is not to be believed, each with what to do; somebody known elsewhere may have moved. */
export function Doubts({ page }: { page: NamingPage }) {
  return <DoubtList doubts={useDoubts(page) ?? []} />;
}

/** Each doubt with what to do. */
export function DoubtList({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5">
      {doubts.map((doubt) => {
        const { what, todo } = doubtText(doubt);
        const { warning, seen } = doubt;
        return (
          <li key={`${warning} ${seen.email} ${'person' in doubt ? doubt.person.id : ''}`}>
            {doubt.warning === 'name-elsewhere' && doubt.here ? (
              <HasMoved seen={seen} person={doubt.person} from={doubt.account} to={doubt.here} />
            ) : (
              <Notice kind="warn" data-testid="warning" data-warning={warning}>
                <span className="wrap-anywhere font-semibold">{what}</span> {todo}
              </Notice>
            )}
          </li>
        );
      })}
    </ul>
  );
}
