import { createHash } from 'node:crypto';
import type { JsonObject } from '../json.js';
import type { Urls } from '../world.js';

export function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}

export function userShape(urls: Urls, login: string): JsonObject {
  const api = `${urls.api}/users/${encodeURIComponent(login)}`;
  const id = userId(login);
  return {
    login,
    id,
    node_id: userNodeId(login),
    avatar_url: `${urls.html}/avatars/u/${id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: isBot(login) ? `${urls.html}/apps/${appSlug(login)}` : `${urls.html}/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: isBot(login) ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** `github-actions` of `github-actions[bot]`. */
export function appSlug(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

/** An opaque id as GraphQL uses it. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${id}`).toString('base64url')}`;
}

export function userNodeId(login: string): string {
  return nodeId('U', userId(login));
}

function userId(login: string): number {
  if (login === 'github-actions[bot]') return 41_898_282;
  return createHash('sha256').update(login).digest().readUInt32BE();
}
