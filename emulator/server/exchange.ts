import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from '../faults/fault.ts';
import { faultyAnswer, takesEffect } from '../faults/fault-answer.ts';
import type { FaultBook } from '../faults/fault-book.ts';
import { deliverFaulty } from '../faults/faulty-delivery.ts';
import { type Answer, ApiError, errorAnswer } from '../http/answer.ts';
import { deliver } from '../http/delivery.ts';
import type { Incoming, PreviewAddress } from '../http/incoming.ts';
import { parseBody, readText } from '../http/request-body.ts';
import type { ReceivedRequest } from '../http/request-log.ts';
import { addressFromHost } from '../preview/preview-address.ts';
import type { World } from '../world/world.ts';
import { control } from './control.ts';
import { operationIdOf, respond } from './respond.ts';

/** The state shared by all exchanges. */
export interface ServerContext {
  readonly world: World;
  readonly faults: FaultBook;
  readonly requests: ReceivedRequest[];
}

async function read(context: ServerContext, request: IncomingMessage, preview?: PreviewAddress): Promise<Incoming> {
  const [path = '', ...query] = (request.url ?? '/').split('?');
  const text = await readText(request);
  // A control call carries JSON of any length, with any content type.
  const body = path.startsWith('/emulator/')
    ? parseBody(text, 'application/json', Number.POSITIVE_INFINITY)
    : parseBody(text, request.headers['content-type'] ?? '');
  return {
    method: request.method ?? 'GET',
    path,
    url: request.url ?? '/',
    query: new URLSearchParams(query.join('?')),
    headers: request.headers,
    address: request.socket.remoteAddress ?? '',
    preview: preview ?? addressFromHost(context.world.settings.proxyTemplateUrl, request.headers.host),
    body,
  };
}

function note(context: ServerContext, incoming: Incoming): ReceivedRequest {
  const received: ReceivedRequest = {
    seq: context.requests.length + 1,
    at: context.world.clock.now(),
    method: incoming.method,
    path: incoming.path,
    query: incoming.query.toString(),
    operationId: operationIdOf(incoming),
    headers: incoming.headers,
    body: incoming.body.value,
  };
  context.requests.push(received);
  return received;
}

function noteAnswer(received: ReceivedRequest, { status, body }: Answer): void {
  received.status = status;
  if (body !== undefined) received.answer = body;
}

function pause(world: World, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    world.clock.after(seconds, resolve);
  });
}

/** Reports a bug of the emulator as such, not as the server's behavior. */
async function realAnswer(world: World, incoming: Incoming): Promise<Answer> {
  try {
    return await respond(world, incoming);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return errorAnswer(new ApiError(500, `Bug of the emulator: ${text}`), incoming.url, world.clock.now());
  }
}

async function answerWithFault(
  context: ServerContext,
  incoming: Incoming,
  received: ReceivedRequest,
  fault: Fault,
): Promise<Answer | undefined> {
  const { world } = context;
  const delay = fault.delaySeconds ?? 0;
  if (delay > 0 && fault.when !== 'after') {
    await pause(world, delay);
  }
  if (received.fault === 'crash') return undefined;
  const real = takesEffect(fault) ? await realAnswer(world, incoming) : undefined;
  noteEffect(received, real);
  if (delay > 0 && fault.when === 'after') {
    await pause(world, delay);
  }
  return faultyAnswer(fault, real, incoming.url, world.clock.now());
}

/** Handles one request, from its arrival to the last byte of its response. */
export async function exchange(
  context: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  preview?: PreviewAddress,
): Promise<void> {
  const incoming = await read(context, request, preview);
  const { method, path, address } = incoming;
  if (path.startsWith('/emulator/') && incoming.preview === undefined) {
    deliver(response, control(context, method, path, address, incoming.body.value));
    return;
  }
  const received = note(context, incoming);
  const fault = context.faults.take(received);
  if (fault === undefined) {
    const answer = await realAnswer(context.world, incoming);
    noteEffect(received, answer);
    if (received.done === true) return;
    noteAnswer(received, answer);
    date(response, context.world);
    deliver(response, answer);
    received.done = true;
    return;
  }
  received.fault = fault.kind;
  const answer = await answerWithFault(context, incoming, received, fault);
  if (received.fault === 'crash') return;
  if (answer !== undefined && !['reset', 'hang', 'huge'].includes(fault.kind)) {
    noteAnswer(received, answer);
  }
  date(response, context.world);
  deliverFaulty(response, fault.kind, answer);
  received.done = true;
}

function noteEffect(received: ReceivedRequest, real: Answer | undefined): void {
  if (real !== undefined) received.effect = { status: real.status, body: real.body };
}

/** Sets `Date` to the server's time, which a client may compare with `createdAt`. */
function date(response: ServerResponse, world: World): void {
  response.setHeader('Date', new Date(world.clock.now()).toUTCString());
}
