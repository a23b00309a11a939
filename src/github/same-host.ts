/** Redirects that are followed at most. */
const maxRedirects = 5;

const redirects: readonly number[] = [301, 302, 307, 308];

export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** The client has one of its own where there is a proxy, and says nothing of its type. */
export function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function';
}

/**
 * Follows redirects on the host that was asked alone: a repository that was renamed answers with one, and nobody else is to be asked in
 * its place. The request is made again as it was (docs.github.com, "Best practices for using the REST API").
 */
export function onSameHost(fetch: Fetch): Fetch {
  return async (url, options) => {
    let target = new URL(url);
    for (let count = 0; count <= maxRedirects; count += 1) {
      const response = await fetch(target.href, { ...options, redirect: 'manual' });
      const location = redirects.includes(response.status) ? response.headers.get('location') : null;
      if (location === null) return response;
      target = redirected(target, location);
    }
    throw new Error('the server redirects in circles');
  };
}

function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  const isSafe = to?.host === from.host && (to.protocol === 'https:' || to.protocol === from.protocol);
  if (to === null || !isSafe) throw new Error(`the server redirects to another host, ${to?.host ?? location}`);
  return to;
}
