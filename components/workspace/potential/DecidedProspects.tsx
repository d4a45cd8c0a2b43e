import type { Prospect } from '../../../lib/domain/records/prospect';
import { date, t } from '../../../lib/text';
import { Badge } from '../../ui/Badge';
import { LongList } from '../LongList';
import { Panel } from '../Panel';
import { pathTo } from '../route';
import { SeenPeople } from './SeenPeople';

const ROWS = 20;

/** The prospects that were decided, the latest first, with the reason of those declined. */
export function DecidedProspects({
  prospects,
  accountNames,
}: {
  prospects: readonly Prospect[];
  accountNames: ReadonlyMap<string, string>;
}) {
  const decided = prospects
    .filter(({ status }) => status !== 'waiting')
    .sort((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? ''));
  if (decided.length === 0) return null;
  return (
    <Panel title={t('potential_decided')}>
      <LongList
        name={t('potential_decided')}
        rows={decided}
        first={ROWS}
        more={ROWS}
        draw={(rows) => (
          <ul className="flex flex-col gap-2">
            {rows.map(({ id, company, people, status, decidedOn, declineReason, accountId, flaggedBy }) => (
              <li key={id} data-testid="decided">
                <p className="flex flex-wrap items-center gap-x-2">
                  {accountId && accountNames.has(accountId) ? (
                    <a href={pathTo('accounts', accountId)} className="font-semibold hover:text-brand">
                      {company}
                    </a>
                  ) : (
                    <span className="font-semibold">{company}</span>
                  )}
                  <Badge tone={status === 'accepted' ? 'brand' : 'neutral'}>
                    {t(status === 'accepted' ? 'potential_statusAccepted' : 'potential_statusDeclined')}
                  </Badge>
                  {decidedOn && <span className="text-mute text-small">{date(decidedOn)}</span>}
                </p>
                {flaggedBy && <p className="wrap-anywhere text-mute text-small">{t('flag_by', { who: flaggedBy })}</p>}
                {declineReason && <p className="text-mute">{declineReason}</p>}
                <SeenPeople people={people} />
              </li>
            ))}
          </ul>
        )}
      />
    </Panel>
  );
}
