import { type CameIn, readCameIn } from '../../../lib/db/read/team/came';
import { t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useLive } from '../../hooks/useLive';
import { FoldedPanel } from '../FoldedPanel';
import { pathTo } from '../route';
import { Table } from '../Table';
import { momentText } from './team-text';

/** What the others wrote last. */
export function CameInPanel() {
  const clock = useClock();
  const live = useLive(readCameIn, 'came in');
  if (live.state !== 'ready') return null;
  const row = ({ key, kind, at, by, account, file, isGone }: CameIn) => ({
    key,
    cells: [
      account ? (
        <a key="account" href={pathTo('accounts', account.id)} className="font-semibold hover:text-brand">
          {account.name}
        </a>
      ) : (
        file || t('team_cameGone')
      ),
      isGone ? t('team_cameDeleted', { kind: wordOf('kind', kind) }) : wordOf('kind', kind),
      by || t('team_somebody'),
      momentText(at, clock),
    ],
  });
  const heads = ['team_cameAccount', 'team_cameWhat', 'team_cameBy', 'team_cameWhen'] as const;
  return (
    <FoldedPanel title={t('team_came')} summary={t('team_cameCount', { count: live.data.length })}>
      {live.data.length === 0 ? (
        <p className="text-mute">{t('team_cameNone')}</p>
      ) : (
        <Table caption={t('team_came')} heads={heads.map((head) => ({ text: t(head) }))} rows={live.data.map(row)} />
      )}
    </FoldedPanel>
  );
}
