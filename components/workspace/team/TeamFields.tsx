import { t } from '../../../lib/text';
import { PassphraseField } from '../../ui/PassphraseField';
import { TextField } from '../../ui/TextField';
import type { TypedTeam } from './typed-team';

interface Editing {
  typed: TypedTeam;
  wrong: { [Field in keyof TypedTeam]?: string };
  set: (typed: Partial<TypedTeam>) => void;
}

/** The server's address and the name of the database on it. */
export function ServerFields({ typed, wrong, set }: Editing) {
  return (
    <>
      <TextField
        label={t('team_server')}
        hint={t('team_serverHint')}
        error={wrong.server}
        placeholder="https://"
        autoComplete="off"
        spellCheck={false}
        value={typed.server}
        onValue={(server) => set({ server })}
      />
      <TextField
        label={t('team_database')}
        hint={t('team_databaseHint')}
        error={wrong.database}
        autoComplete="off"
        spellCheck={false}
        value={typed.database}
        onValue={(database) => set({ database })}
      />
    </>
  );
}

/** One's own account of the server. */
export function AccountFields({ typed, wrong, set }: Editing) {
  return (
    <>
      <TextField
        label={t('team_user')}
        error={wrong.user}
        autoComplete="off"
        spellCheck={false}
        value={typed.user}
        onValue={(user) => set({ user })}
      />
      <PassphraseField
        kind="ofFile"
        label={t('team_password')}
        error={wrong.password}
        value={typed.password}
        onValue={(password) => set({ password })}
      />
    </>
  );
}

/** Who works on this device. */
export function MeFields({ typed, wrong, set }: Editing) {
  return (
    <>
      <TextField
        label={t('team_name')}
        error={wrong.name}
        autoComplete="name"
        value={typed.name}
        onValue={(name) => set({ name })}
      />
      <TextField
        label={t('team_email')}
        hint={t('team_emailHint')}
        error={wrong.email}
        autoComplete="email"
        value={typed.email}
        onValue={(email) => set({ email })}
      />
    </>
  );
}

/** The passphrase of the team: a new one, or the one that somebody was told. */
export function TeamPassphrase({ typed, wrong, set, isNew }: Editing & { isNew: boolean }) {
  return (
    <PassphraseField
      kind={isNew ? 'new' : 'ofFile'}
      label={isNew ? t('team_passphraseNew') : t('team_passphrase')}
      {...(isNew && { hint: t('team_passphraseHint') })}
      error={wrong.passphrase}
      data-testid="team-passphrase"
      value={typed.passphrase}
      onValue={(passphrase) => set({ passphrase })}
    />
  );
}
