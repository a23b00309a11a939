import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Json } from './json.js';

/** A request as it came over the wire, read but not yet understood. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  /** Without the query, still encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Undefined where there was none; what is no JSON is left as text. */
  readonly body: Json | undefined;
  readonly accept: string;
  readonly authorization: string | undefined;
  readonly userAgent: string | undefined;
}

export async function readIncoming(message: IncomingMessage): Promise<Incoming> {
  const target = message.url ?? '/';
  const { accept = '*/*', authorization, host = 'localhost', 'user-agent': userAgent } = message.headers;
  const url = new URL(target, `http://${host}`);
  return {
    method: message.method ?? 'GET',
    url,
    // Not the `pathname` of the URL, in which `..` is already resolved.
    path: target.replace(/\?.*$/s, ''),
    query: Object.fromEntries(url.searchParams),
    body: parsed(await text(message)),
    accept,
    authorization,
    userAgent,
  };
}

function parsed(content: string): Json | undefined {
  if (content === '') return undefined;
  try {
    return JSON.parse(content) as Json;
  } catch {
    return content;
  }
}
