import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Stop, startChild } from './child.ts';
import { FOLDER_OF_KINDS } from './kinds-of-mail.ts';
import { ANNA, PORTS } from './ports.ts';
import { startInOrder } from './start-in-order.ts';

/** Domains that our mail server delivers for. */
const DOMAINS = ['nordlicht.test', 'kovacs-bau.test', 'muster-maschinen.test', 'brightwater.test'];

const dovecotConfig = (root: string) => `
base_dir = ${root}/dovecot
state_dir = ${root}/dovecot-state
log_path = ${root}/dovecot.log
listen = 127.0.0.1
protocols = imap lmtp
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:~/Maildir
lda_mailbox_autocreate = yes
passdb {
  driver = static
  args = password=${ANNA.password}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${root}/boxes/%d/%n allow_all_users=yes
}
service imap-login {
  inet_listener imap {
    port = ${PORTS.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${PORTS.lmtp}
  }
}
protocol lmtp {
  postmaster_address = postmaster@nordlicht.test
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox ${FOLDER_OF_KINDS} {
    auto = subscribe
  }
  ${['Drafts', 'Sent', 'Junk', 'Trash'].map((name) => `mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`).join('\n  ')}
}
`;

const smtpdConfig = () => `
listen on 127.0.0.1 port ${PORTS.smtp} hostname mx.nordlicht.test
action "box" lmtp "127.0.0.1:${PORTS.lmtp}" rcpt-to virtual { "@" = mail }
match from any for domain { ${DOMAINS.map((domain) => `"${domain}"`).join(', ')} } action "box"
match from any for any reject
`;

/** Starts Dovecot (IMAP, LMTP) and OpenSMTPD for every address of our domains; returns how to stop both. */
export function startMailServer(root: string): Promise<Stop> {
  mkdirSync(join(root, 'boxes'), { recursive: true });
  spawnSync('chown', ['-R', 'mail:mail', join(root, 'boxes')]);
  writeFileSync(join(root, 'dovecot.conf'), dovecotConfig(root));
  writeFileSync(join(root, 'smtpd.conf'), smtpdConfig(), { mode: 0o644 });
  return startInOrder([
    () =>
      startChild('dovecot', ['-F', '-c', join(root, 'dovecot.conf')], {
        ports: [PORTS.imap, PORTS.lmtp],
        log: join(root, 'dovecot-start.log'),
      }),
    () =>
      startChild('smtpd', ['-d', '-f', join(root, 'smtpd.conf')], {
        ports: [PORTS.smtp],
        log: join(root, 'smtpd.log'),
      }),
  ]);
}
