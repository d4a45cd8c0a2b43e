import { SUPPORTS } from '../../../lib/domain/records/decision-making-group';
import { wordOf } from '../../../lib/text';
import { supportLook } from '../../charts/map/looks';

/** Whether somebody is for or against us, by the map's sign and by word; nothing where it is not known. */
export function SupportMark({ support }: { support: number | undefined }) {
  const word = SUPPORTS[(support ?? -3) + 2];
  if (!word) return null;
  const { Sign, colour } = supportLook(support);
  return (
    <span>
      <Sign size={12} strokeWidth={2.5} aria-hidden="true" className={`mr-1 inline align-[-0.125em] ${colour}`} />
      {wordOf('support', word)}
    </span>
  );
}
