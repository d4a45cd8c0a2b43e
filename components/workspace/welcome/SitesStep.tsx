import { type FormEvent, useState } from 'react';
import { list, t } from '../../../lib/text';
import type { TextKey } from '../../../lib/text-name';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import type { ApprovedSite, SiteChoice, WorkspaceAbilities } from '../abilities';
import { originOf } from '../approved-sites/origin';
import { AppTile } from './AppTile';
import { WelcomeStep } from './WelcomeStep';

const kinds: { kind: SiteChoice['kind']; title: TextKey }[] = [
  { kind: 'mail', title: 'welcome_mail' },
  { kind: 'crm', title: 'welcome_crm' },
];

/** Where the user works: known apps to tick and an own address, all allowed by one question of the browser. */
export function SitesStep({
  abilities: { sites, siteChoices },
  approved,
  names,
}: {
  abilities: Pick<WorkspaceAbilities, 'sites' | 'siteChoices'>;
  approved: readonly ApprovedSite[];
  /** What to call the approved sites. */
  names: readonly string[];
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'address' | 'refused' | { reason: string } | null>(null);
  const isAllowed = (app: SiteChoice) =>
    app.everywhere.some((origin) => approved.some((site) => site.origin === origin));
  const count = chosen.size + (typed.trim() ? 1 : 0);
  const selfHosted = siteChoices.filter(({ everywhere }) => everywhere.length === 0).map(({ name }) => name);

  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  const allow = (event: FormEvent) => {
    event.preventDefault();
    const own = typed.trim() ? originOf(typed) : undefined;
    if (own === null) return setProblem('address');
    const origins = siteChoices.filter(({ id }) => chosen.has(id)).flatMap(({ everywhere }) => everywhere);
    if (own) origins.push(own);
    if (origins.length === 0) return;
    setProblem(null);
    // Nothing may be waited for before this: it counts as part of the click.
    sites.approveAll(origins).then(
      (isApproved) => {
        if (!isApproved) return setProblem('refused');
        setChosen(new Set());
        setTyped('');
      },
      (error: unknown) => setProblem({ reason: error instanceof Error ? error.message : String(error) }),
    );
  };

  return (
    <WelcomeStep number={1} title={t('welcome_sitesTitle')} isDone={approved.length > 0}>
      <p className="text-mute">{t('welcome_sitesText')}</p>
      <form noValidate className="mt-2.5 flex flex-col gap-2.5" onSubmit={allow}>
        {kinds.map(({ kind, title }) => (
          <fieldset key={kind}>
            <legend className="mb-1.5 font-semibold text-mute text-small">{t(title)}</legend>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.75rem),1fr))] gap-1.5">
              {siteChoices
                .filter((app) => app.kind === kind && app.everywhere.length > 0)
                .map((app) => (
                  <AppTile
                    key={app.id}
                    app={app}
                    isAllowed={isAllowed(app)}
                    isChosen={chosen.has(app.id)}
                    onChosen={(isChosen) => choose(app.id, isChosen)}
                  />
                ))}
            </div>
          </fieldset>
        ))}
        <TextField
          label={t('welcome_own')}
          hint={t('welcome_ownHint', { apps: selfHosted.join(', ') })}
          placeholder="mail.example.com"
          value={typed}
          inputMode="url"
          error={problem === 'address' ? t('sites_addressWrong') : undefined}
          onValue={setTyped}
        />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Button
            type="submit"
            look="primary"
            data-testid="welcome-allow"
            disabled={count === 0}
            className="min-h-9 px-4 text-body"
          >
            {count === 0 ? t('welcome_allowNone') : t('welcome_allow', { count })}
          </Button>
          <p role="status" className="min-w-0 flex-1 text-mute">
            {names.length > 0 && t('welcome_allowed', { sites: list([...names]) })}
          </p>
        </div>
        {problem === 'refused' && <Notice kind="error">{t('welcome_refused')}</Notice>}
        {problem && typeof problem === 'object' && <Notice kind="error">{t('sites_failed', problem)}</Notice>}
      </form>
    </WelcomeStep>
  );
}
