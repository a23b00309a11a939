import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from './api.js';
import type { Endpoint } from './endpoint.js';
import type { Fault, FaultFinder, StatusFault } from './faults.js';
import { readIncoming, type Incoming } from './incoming.js';
import type { LoggedRequest } from './log.js';
import type { RateLimit } from './rate-limit.js';
import { faultReply, send, toReply, type Reply } from './send.js';
import type { Tokens } from './tokens.js';

export interface ServiceParts {
  readonly api: Api;
  readonly tokens: Tokens;
  readonly rateLimit: RateLimit;
  readonly latencyMs: number;
  readonly findFault: FaultFinder;
}

const PROXY_PAGE: StatusFault = { status: 502, body: '<!doctype html><title>Unicorn!</title><h1>Bad gateway</h1>\n' };

/** Takes requests off the wire, writes them down, and sends what the API answers, as late and as spoilt as it is told. */
export class Service {
  readonly requests: LoggedRequest[] = [];
  readonly #parts: ServiceParts;
  readonly #start = performance.now();
  readonly #closed = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  /** How often each method and path was asked for. */
  readonly #attempts = new Map<string, number>();

  constructor(parts: ServiceParts) {
    this.#parts = parts;
    // Every answer that is delayed listens for the end of the server.
    setMaxListeners(0, this.#closed.signal);
  }

  handle(message: IncomingMessage, response: ServerResponse): void {
    // A client that has gone away, or the end of the server: nobody is left to answer.
    const running = this.#serve(message, response).catch(() => response.destroy());
    this.#running.add(running);
    void running.then(() => this.#running.delete(running));
  }

  /** Ends every delay, and waits for what is under way. */
  async close(): Promise<void> {
    this.#closed.abort();
    await Promise.allSettled(this.#running);
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { api, latencyMs } = this.#parts;
    const incoming = await readIncoming(message);
    const endpoint = api.endpointOf(incoming);
    const logged = this.#log(incoming, endpoint);
    await this.#delay(latencyMs);
    const refusal = api.refusal(incoming, endpoint);
    // What is wrong in itself is told, whatever fault it would have met with.
    const fault = refusal === undefined ? this.#faultOf(incoming, logged) : undefined;
    if (fault === 'hang') return;
    if (fault === 'reset') {
      response.destroy();
      return;
    }
    const reply = refusal === undefined ? await this.#reply(incoming, endpoint, fault) : toReply(refusal);
    await send(response, reply, fault);
    if (fault === 'lost') return;
    logged.status = reply.status;
    logged.endedAt = this.#now();
  }

  /** A fault of the function that finds faults is the stand-in's own. */
  #faultOf(incoming: Incoming, logged: LoggedRequest): Fault | undefined {
    try {
      return this.#parts.findFault(logged);
    } catch (error) {
      const { status, json } = this.#parts.api.defect(incoming, error);
      return { status, body: json };
    }
  }

  async #reply(incoming: Incoming, endpoint: Endpoint, fault: Fault | undefined): Promise<Reply> {
    if (typeof fault === 'object' && 'delayMs' in fault) await this.#delay(fault.delayMs);
    const status = statusFaultOf(fault);
    if (status !== undefined && status.carriedOut !== true) return faultReply(status);
    const reply = toReply(await this.#parts.api.answer(incoming, endpoint));
    if (status !== undefined) return faultReply(status);
    return { ...reply, headers: { ...this.#parts.rateLimit.headers(endpoint.resource), ...reply.headers } };
  }

  #log(incoming: Incoming, { operation }: Endpoint): LoggedRequest {
    const { method, query, body, authorization } = incoming;
    const path = this.#parts.api.pathOf(incoming);
    const attempt = (this.#attempts.get(`${method} ${path}`) ?? 0) + 1;
    this.#attempts.set(`${method} ${path}`, attempt);
    const logged: LoggedRequest = {
      method,
      path,
      query,
      body,
      operation,
      login: this.#parts.tokens.loginOf(authorization),
      attempt,
      startedAt: this.#now(),
      endedAt: undefined,
      status: undefined,
    };
    this.requests.push(logged);
    return logged;
  }

  async #delay(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await wait(milliseconds, undefined, { signal: this.#closed.signal });
  }

  #now(): number {
    return performance.now() - this.#start;
  }
}

function statusFaultOf(fault: Fault | undefined): StatusFault | undefined {
  if (fault === 'html') return PROXY_PAGE;
  return typeof fault === 'object' && 'status' in fault ? fault : undefined;
}
