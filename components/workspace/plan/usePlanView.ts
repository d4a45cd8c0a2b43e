import { useEffect, useState } from 'react';
import { pathTo } from '../route';
import { PLAN_VIEWS, type PlanView } from './plan-cells';

const FIRST: PlanView = 'quarter';

function viewNow(): PlanView {
  const asked = new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('by');
  return PLAN_VIEWS.find((view) => view === asked) ?? FIRST;
}

/** Returns by what the plan is divided, which stands in the address, and the way to divide it otherwise. */
export function usePlanView(): [PlanView, (view: PlanView) => void] {
  const [view, setView] = useState(viewNow);
  useEffect(() => {
    const follow = () => setView(viewNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const become = (next: PlanView) => {
    // The page stays the same: going back leads to the one before it.
    const path = next === FIRST ? pathTo('plan') : `${pathTo('plan')}?by=${next}`;
    window.history.replaceState(window.history.state, '', path);
    setView(next);
  };
  return [view, become];
}
