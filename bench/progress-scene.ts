import { Scene } from '../__tests__/helpers/pull-request-scene.js';
import { planText, progressOf } from './plans.js';

/** A pull request in which one plan is worked on. */
export async function progressScene(): Promise<Scene> {
  const path = 'docs/tasks/T-00000-plan/plan.md';
  return Scene.open({ base: { [path]: planText(0) }, head: { [path]: progressOf(planText(0)) } });
}
