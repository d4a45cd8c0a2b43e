import Bookmark from 'lucide-react/icons/bookmark';
import Trash2 from 'lucide-react/icons/trash-2';
import { type FormEvent, useState } from 'react';
import { readAccountViews } from '../../../lib/db/read/account-list';
import { forgetAccountView, saveAccountView } from '../../../lib/db/write/save-account-view';
import type { AccountOrder } from '../../../lib/domain/table/account-order';
import type { AccountView } from '../../../lib/domain/table/account-view';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import { useOwners } from '../../hooks/useOwners';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { TextField } from '../../ui/TextField';
import { Popup } from '../Popup';
import { givenViews } from './given-views';
import type { LineColumns } from './line-columns';
import { pathToView, viewOf, viewQuery } from './view-address';

const link =
  'min-w-0 flex-1 truncate rounded-md px-2 py-1 hover:bg-soft aria-[current]:font-semibold aria-[current]:text-brand';

/** The views of the list: those to begin with and the user's own; the one on the screen is kept under a name. */
export function ViewsPopup({ all, view, own: order }: { all: LineColumns; view: AccountView; own: AccountOrder }) {
  const live = useLive(readAccountViews, 'account-views');
  const own = (live.state === 'ready' ? live.data : []).map((one) => ({ ...one, view: viewOf(one.query) }));
  const given = givenViews(all, useOwners(), order);
  const now = viewQuery(view);
  const current = [...own, ...given].find((one) => viewQuery(one.view) === now);
  const run = useWrite();
  return (
    <Popup
      mark="account-views"
      title={t('accounts_views')}
      label={
        <>
          <Bookmark size={14} aria-hidden="true" className="shrink-0" />
          <span className="truncate">{current?.name ?? t('accounts_views')}</span>
        </>
      }
    >
      {(close) => (
        <div className="flex flex-col gap-3">
          {own.length > 0 && (
            <section aria-label={t('accounts_viewOwn')}>
              <h3 className="px-2 font-semibold text-mute text-small">{t('accounts_viewOwn')}</h3>
              <ul>
                {own.map(({ id, name, view: kept }) => (
                  <li key={id} className="flex items-center">
                    <ViewLink name={name} view={kept} isCurrent={viewQuery(kept) === now} onOpen={close} />
                    <IconButton
                      icon={Trash2}
                      label={t('accounts_viewRemove', { name })}
                      onClick={() => void run(() => forgetAccountView(id), t('accounts_viewRemoved', { name }))}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-label={t('accounts_viewGiven')}>
            <h3 className="px-2 font-semibold text-mute text-small">{t('accounts_viewGiven')}</h3>
            <ul>
              {given.map(({ name, view: ready }) => (
                <li key={name} className="flex">
                  <ViewLink name={name} view={ready} isCurrent={viewQuery(ready) === now} onOpen={close} />
                </li>
              ))}
            </ul>
          </section>
          <SaveView query={now} onSaved={close} />
        </div>
      )}
    </Popup>
  );
}

function ViewLink({
  name,
  view,
  isCurrent,
  onOpen,
}: {
  name: string;
  view: AccountView;
  isCurrent: boolean;
  onOpen: () => void;
}) {
  return (
    <a
      href={pathToView(view)}
      data-testid="saved-view"
      title={name}
      aria-current={isCurrent ? 'true' : undefined}
      className={link}
      onClick={onOpen}
    >
      {name}
    </a>
  );
}

function SaveView({ query, onSaved }: { query: string; onSaved: () => void }) {
  const run = useWrite();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const named = name.trim();
    setMissing(named === '');
    if (named === '') return;
    const saved = await run(() => saveAccountView({ name: named, query }), t('accounts_viewSaved', { name: named }));
    if (saved) onSaved();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => void save(event)}
      className="flex flex-col items-start gap-2 border-line border-t pt-3"
    >
      <div className="w-full">
        <TextField
          label={t('accounts_viewName')}
          maxLength={100}
          value={name}
          error={isMissing ? t('accounts_viewNameNeeded') : undefined}
          onValue={setName}
        />
      </div>
      <Button type="submit" data-testid="account-view-save">
        {t('accounts_viewSave')}
      </Button>
    </form>
  );
}
