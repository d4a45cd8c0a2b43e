import { t, wordOf } from '../../../lib/text';
import { useKept } from '../../hooks/useKept';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import type { WorkspaceAbilities } from '../abilities';
import { Panel } from '../Panel';

/** The kinds of page that the user taught, with the places where each field is read; nothing where there are none. */
export function TaughtPages({ taught }: { taught: WorkspaceAbilities['taught'] }) {
  const pages = useKept(taught);
  const write = useWrite();
  if (pages.length === 0) return null;
  return (
    <Panel title={t('sites_taught')}>
      <ul className="divide-y divide-line">
        {pages.map((page) => {
          const { host, pageKind, fields } = page;
          const name = `${host}${pageKind}`;
          return (
            <li key={name} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
              <div className="min-w-52 flex-1">
                <p className="font-semibold">{host}</p>
                <p className="text-mute text-small">{t('sites_taughtKind', { kind: pageKind })}</p>
                <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-small">
                  {(['name', 'email', 'company'] as const).map(
                    (field) =>
                      fields[field] && (
                        <div key={field} className="contents">
                          <dt className="text-mute">{wordOf('teach', field)}</dt>
                          <dd className="wrap-anywhere font-mono">{fields[field]}</dd>
                        </div>
                      ),
                  )}
                </dl>
              </div>
              <Button
                aria-label={t('workspace_removeNamed', { name })}
                onClick={() => void write(() => taught.forget(page), t('sites_taughtRemoved', { site: host }))}
              >
                {t('workspace_remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
