import { shorten } from '../../model/shorten.js';
import type { PlanView } from '../plan-view.js';

/** Code units of a plan's title where it stands for the plan. */
const maxTitle = 60;

/** What a plan is called in the report: its title, else its path. */
export function planName(view: Pick<PlanView, 'title' | 'path'>): string {
  return shorten(view.title ?? view.path, maxTitle);
}

/** Tells of plans whether another of them is called the same. */
export function sharesName(views: readonly PlanView[]): (view: PlanView) => boolean {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of views.map(planName)) (seen.has(name) ? shared : seen).add(name);
  return (view) => shared.has(planName(view));
}

/** The shortest name: its id, else as above. */
export function shortName(view: Pick<PlanView, 'id' | 'title' | 'path'>): string {
  return view.id ?? planName(view);
}

/** The end of a path that tells plans apart: most are called plan.md. */
export function shortPath(path: string): string {
  return path.split('/').slice(-2).join('/');
}
