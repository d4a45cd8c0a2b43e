import { useState } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import type { PageContext } from '../../../lib/conclude/page-context';
import { readAccountContext } from '../../../lib/db/read/account-context';
import { readPageContext } from '../../../lib/db/read/page-context';
import type { Send } from '../../../lib/messages';
import { useLive } from '../../hooks/useLive';

/** Whom a message went to, as far as the book knows: `context` is that of their account, or of the one the user chose. */
export interface SentTo extends Omit<PageContext, 'context'> {
  context: AccountContext | undefined;
}

async function read({ draft }: Send, self: readonly string[], chosen: string | null): Promise<SentTo> {
  const found = await readPageContext({ people: draft.to }, self);
  return { ...found, context: chosen ? await readAccountContext(chosen) : found.context };
}

/** Returns whom a message went to, null while that is not known, and the way to say whose account it is. */
export function useSentTo(send: Send, self: readonly string[]) {
  const [chosen, choose] = useState<string | null>(null);
  const live = useLive(() => read(send, self, chosen), `${send.id} ${chosen}`, self.join(' '));
  return { sentTo: live.state === 'ready' ? live.data : null, choose };
}
