import { isObject } from '../http/json-value.ts';

/** The resource itself, or an object with the resource and what has changed in it. */
export type Payload = Readonly<Record<string, unknown>>;

function nameOfResource(payload: Payload): string | undefined {
  return ['snapshot', 'sandbox'].find((name) => isObject(payload[name]));
}

/** What an event is about, as far as it says so: a removed snapshot has lost its id. */
export function resourceOf(payload: Payload): { readonly id: string; readonly state: string } {
  const inner = payload[nameOfResource(payload) ?? ''];
  const { id, name, state } = isObject(inner) ? inner : payload;
  return { id: String(id ?? name), state: String(state) };
}

/** The same event about something else in the organization, which nobody has heard of. */
export function foreignPayload(payload: Payload, id: string): Payload {
  const field = nameOfResource(payload);
  const inner = field === undefined ? payload : payload[field];
  const foreign = { ...(isObject(inner) ? inner : {}), id, name: `foreign-${id}` };
  return field === undefined ? foreign : { ...payload, [field]: foreign };
}
