import type { Programme } from '../../../lib/db/read/programme/programme';
import { profileOf } from '../../../lib/domain/programme/kam-profile';
import { number, t } from '../../../lib/text';
import { kamBooks } from '../load/kam-books';
import { Panel } from '../Panel';
import { Table } from '../Table';

/** Our key account managers: what they carry and what they can. */
export function ManagersPart({ programme, today }: { programme: Programme; today: Temporal.PlainDate }) {
  const { books } = kamBooks(programme, today);
  if (books.length === 0) return null;
  return (
    <Panel title={t('charter_managers')}>
      <Table
        caption={t('charter_managers')}
        heads={[
          { text: t('accountColumn_kam') },
          { text: t('charter_accounts'), isNumber: true },
          { text: t('charter_load'), isNumber: true },
          { text: t('kam_skills') },
          { text: t('kam_languages') },
          { text: t('kam_industries') },
        ]}
        rows={books.map(({ kam, accounts, load: { hours, capacity } }) => {
          const { skills, languages, industries } = profileOf(kam, programme.profiles) ?? {};
          return {
            key: kam,
            cells: [
              <span key="kam" className="font-semibold">
                {kam}
              </span>,
              number(accounts.length),
              t('charter_loadOf', { hours: number(hours, 1), capacity: number(capacity, 1) }),
              skills ?? '–',
              languages ?? '–',
              industries ?? '–',
            ],
          };
        })}
      />
    </Panel>
  );
}
