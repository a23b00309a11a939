import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './exchange.js';
import type { Fault, StatusFault } from './faults.js';
import type { Json } from './json.js';

/** An answer in bytes. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const RAW_TYPE = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };

/** Over how many pieces, and with what pauses, a slow answer is spread. */
const SLOW = { pieces: 10, pauseMs: 100 };

export function toReply(answer: Answer): Reply {
  if ('raw' in answer) return { status: answer.status, headers: RAW_TYPE, body: answer.raw };
  if ('json' in answer) return jsonReply(answer.status, answer.json, answer.headers);
  return { status: answer.status, headers: {}, body: Buffer.alloc(0) };
}

export function faultReply({ status, headers = {}, body = { message: 'Server Error' } }: StatusFault): Reply {
  if (typeof body !== 'string') return jsonReply(status, body, headers);
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: Buffer.from(body) };
}

function jsonReply(status: number, json: Json, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: Buffer.from(JSON.stringify(json)) };
}

/** Sends a reply, spoilt by those faults that spoil it on its way. */
export async function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): Promise<void> {
  if (fault === 'lost') {
    response.destroy();
    return;
  }
  const body = fault === 'truncate' ? reply.body.subarray(0, reply.body.length / 2) : reply.body;
  const length = reply.status === 204 ? {} : { 'content-length': `${body.length}` };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  if (fault === 'slow') await dribble(response, body);
  else response.end(body);
}

async function dribble(response: ServerResponse, body: Buffer): Promise<void> {
  const size = Math.ceil(body.length / SLOW.pieces);
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await wait(SLOW.pauseMs);
  }
  response.end();
}
