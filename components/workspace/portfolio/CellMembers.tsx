import type { ClassSettings } from '../../../lib/domain/book/abc';
import type { Cell, CellPolicy } from '../../../lib/domain/book/cell-policy';
import { money, percent, t, wordOf } from '../../../lib/text';
import { LongList } from '../LongList';
import { pathTo } from '../route';
import { Table } from '../Table';
import type { Customer } from './portfolio-customers';

const ROWS = 50;

/** The customers of one cell, with the policy for all of them and a class that is about to change. */
export function CellMembers({
  cell,
  members,
  policy,
  classes: { xUpTo, yUpTo },
}: {
  cell: Cell;
  members: readonly Customer[];
  policy: CellPolicy;
  classes: ClassSettings;
}) {
  const title = t('portfolio_cellTitle', { cell });
  return (
    <section aria-label={title} className="mt-2 rounded-lg border border-line px-3 py-2">
      <h3 className="font-semibold">{title}</h3>
      <p className="mb-1 text-mute text-small first-letter:uppercase">
        {wordOf('cell', policy.service)}. {t('cell_policy', { days: policy.visitEvery })}{' '}
        {wordOf('cell', policy.forecast)}
      </p>
      {members.length === 0 ? (
        <p>{t('portfolio_cellEmpty')}</p>
      ) : (
        <LongList
          name={title}
          rows={members}
          first={ROWS}
          more={ROWS}
          draw={(rows) => (
            <Table
              caption={title}
              heads={[
                { text: t('portfolio_customer') },
                { text: t('portfolio_sum'), isNumber: true },
                { text: t('portfolio_variation'), isNumber: true },
                { text: t('portfolio_classSince') },
              ]}
              rows={rows.map((member) => ({
                key: member.id,
                cells: [
                  <a key="name" href={pathTo('accounts', member.id)} className="font-semibold hover:text-brand">
                    {member.name}
                  </a>,
                  money(member.standing.amount, member.standing.currency),
                  member.standing.xyz ? percent(member.standing.xyz.variation, 1, [xUpTo, yUpTo]) : '–',
                  <SinceText key="since" member={member} />,
                ],
              }))}
            />
          )}
        />
      )}
    </section>
  );
}

function SinceText({ member: { cell } }: { member: Customer }) {
  if (!cell) return null;
  const { abc, xyz } = cell.because;
  const pending = `${abc.pending ?? abc.class}${xyz.pending ?? xyz.class}`;
  return (
    <>
      {abc.since > xyz.since ? abc.since : xyz.since}
      {(abc.pending ?? xyz.pending) && (
        <span className="block text-mute text-small">{t('portfolio_pending', { cell: pending })}</span>
      )}
    </>
  );
}
