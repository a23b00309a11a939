import type { App } from '../check-run.js';
import type { JsonObject } from '../json.js';
import type { World } from '../world.js';
import { nodeId, userShape } from './user.js';

/** The app that made something. */
export function appShape(world: World, app: App): JsonObject {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: userShape(world.urls, 'github'),
    name: app.slug,
    description: null,
    external_url: `${world.urls.html}/features/${app.slug}`,
    html_url: `${world.urls.html}/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2018-07-30T09:30:17Z',
    permissions: { checks: 'write', contents: 'write', metadata: 'read', pull_requests: 'write' },
    events: [],
  };
}
