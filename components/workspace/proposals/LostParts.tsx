import type { PipelineRow } from '../../../lib/conclude/pipeline';
import type { NamedLines } from '../../../lib/domain/pipeline/by-name';
import { summedIn } from '../../../lib/domain/pipeline/summed';
import { money, number, t } from '../../../lib/text';
import { Panel } from '../Panel';
import { Table } from '../Table';
import { FigureButton } from './FigureButton';
import type { FigureProps } from './pipeline-figures';

/** So many reasons are told, the most frequent first: each may be a sentence of its own. */
const MOST_NAMES = 8;

/** Why proposals were declined, and beside it who got the orders. */
export function LostParts(parts: FigureProps) {
  const { why, to } = parts.figures.lost;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <NamedParts title={t('pipeline_why')} of="why" named={why} {...parts} />
      <NamedParts title={t('pipeline_to')} of="to" named={to} {...parts} />
    </div>
  );
}

function NamedParts({
  title,
  of,
  named,
  figures: { currency },
  ...button
}: FigureProps & { title: string; of: 'why' | 'to'; named: readonly NamedLines<PipelineRow>[] }) {
  const more = named.length - MOST_NAMES;
  const most = Math.max(...named.map(({ lines }) => lines.length), 1);
  return (
    <Panel title={title}>
      {named.length === 0 && <p className="text-mute">{t('pipeline_noneLost')}</p>}
      {named.length > 0 && (
        <Table
          caption={title}
          heads={[
            { text: title },
            { text: t('pipeline_proposals'), isNumber: true },
            { text: t('proposal_amount'), isNumber: true, isWideOnly: true },
          ]}
          rows={named.slice(0, MOST_NAMES).map(({ key, name, lines }) => ({
            key,
            cells: [
              <FigureButton
                key="of"
                figure={`lost/${of}/${key}`}
                part={lines.length / most}
                label={t('ui_named', { action: title, name: name || t('pipeline_nameless') })}
                {...button}
              >
                <span title={name} className="line-clamp-2">
                  {name || t('pipeline_nameless')}
                </span>
              </FigureButton>,
              number(lines.length),
              money(summedIn(currency, lines).total, currency),
            ],
          }))}
        />
      )}
      {more > 0 && <p className="mt-1 text-mute text-small">{t('pipeline_namesMore', { count: more })}</p>}
    </Panel>
  );
}
