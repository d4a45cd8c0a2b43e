import type { AccountContext } from '../../../lib/conclude/account-context';
import { concludeAgenda } from '../../../lib/conclude/visit-agenda';
import { t } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { pointText } from './point-text';

/** What to talk about at a visit: what is open, who is missing, what we do not know. */
export function VisitAgenda({ companies }: { companies: readonly AccountContext[] }) {
  const { today, timeZone } = useClock();
  const points = concludeAgenda(companies, { today, timeZone });
  const nameOf = (id: string) =>
    companies.length > 1 ? `${companies.find(({ account }) => account.id === id)?.account.name}: ` : '';
  const lines = points.map((point) => ({ kind: point.kind, text: `${nameOf(point.accountId)}${pointText(point)}` }));
  return (
    <>
      <h3 className="mb-1 font-semibold text-mute">{t('plan_agenda')}</h3>
      {lines.length === 0 && <p className="text-faint">{t('meeting_nothingOpen')}</p>}
      <ul data-testid="visit-agenda" className="flex list-disc flex-col gap-1 pl-4">
        {lines.map(({ kind, text }) => (
          <li key={text} data-kind={kind} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
