import { getOctokit } from '@actions/github';
import { resolveConfig, type Settings } from '../../src/config/config.js';
import { readEvent } from '../../src/github/event.js';
import { openPullRequest } from '../../src/github/pull-request-source.js';
import { defaultLevel } from '../../src/known-names.js';
import { checkPlans } from '../../src/plan-check.js';
import type { Permissions } from './github/index.js';
import { usualPermissions, type Scene } from './pull-request-scene.js';
import { asJson, type JsonReport } from './report.js';

/** The octokit of a run on a scene. */
export function octokitFor(scene: Scene, permissions: Permissions = usualPermissions): ReturnType<typeof getOctokit> {
  return getOctokit(scene.github.token(permissions), { baseUrl: scene.github.url });
}

/** A source over the pull request of a scene as it is now, or as a payload says. */
export async function sourceFor(scene: Scene, payload?: object, permissions?: Permissions) {
  const pullRequest = readEvent('pull_request', payload ?? (await scene.pull.event('synchronize')));
  const everywhere = async () => () => true;
  return (await openPullRequest(octokitFor(scene, permissions), pullRequest, everywhere)).source;
}

/** Checks the pull request of a scene within this process, through the API. */
export async function checkThroughApi(scene: Scene, settings: Settings = {}): Promise<JsonReport> {
  const { config } = resolveConfig({}, settings, defaultLevel);
  return asJson(await checkPlans(await sourceFor(scene), { config, scope: 'changed' }));
}
