import { useState } from 'react';
import type { Wish } from '../../lib/messages';
import { FactWish } from './dossier/FactWish';
import { FlagWish } from './flag/FlagWish';
import type { SidebarState } from './useSidebarState';

/** The form that the user asked for by a shortcut, in the context menu or in the address bar, above everything else. */
export function WishCard({ wish, state }: { wish: Wish; state: SidebarState }) {
  const [isEnded, setEnded] = useState(false);
  const onEnd = () => setEnded(true);
  if (isEnded || wish.kind === 'proposal') return null;
  if (wish.kind === 'fact' && state.kind === 'loading') return null;
  return (
    <div className="border-line border-b bg-soft px-4 py-3 empty:hidden">
      {wish.kind === 'flag' ? (
        <FlagWish about={wish.about} state={state} onEnd={onEnd} />
      ) : (
        <FactWish
          text={wish.text}
          source={{ ...(wish.title && { name: wish.title }), ...(wish.url && { url: wish.url }) }}
          account={state.kind === 'matched' ? state.context.account : undefined}
          onEnd={onEnd}
        />
      )}
    </div>
  );
}
