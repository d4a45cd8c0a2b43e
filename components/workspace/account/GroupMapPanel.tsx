import type { AccountContext } from '../../../lib/conclude/account-context';
import { daysSinceTouch } from '../../../lib/domain/people/last-touch';
import { t } from '../../../lib/text';
import { RelationshipMap } from '../../charts/RelationshipMap';
import { useClock } from '../../hooks/useClock';
import { ChartMenu } from '../chart/ChartMenu';
import { Panel } from '../Panel';
import { mapChart, mapTable } from './map-chart';

/** Who of the account's people reports to whom; nothing where nobody is known, which the panel of the people says. */
export function GroupMapPanel({ context: { account, people, touches } }: { context: AccountContext }) {
  const { today, timeZone } = useClock();
  if (people.length === 0) return null;
  return (
    <Panel
      title={t('map_title')}
      action={
        people.length > 1 && (
          <ChartMenu
            title={t('map_title')}
            chart={() => mapChart(account.name, people)}
            table={() => mapTable(people)}
          />
        )
      }
    >
      <RelationshipMap
        people={people}
        daysSince={(personId) => daysSinceTouch(personId, touches, { today, timeZone })}
        more={({ emails, phones }) => (
          <p className="text-faint text-small empty:hidden">{[...emails, ...phones].join(' · ')}</p>
        )}
      />
    </Panel>
  );
}
