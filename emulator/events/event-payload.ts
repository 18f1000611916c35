import { isObject } from '../http/json-value.ts';

/** A resource, or an object with the resource and its old and new state. */
export type Payload = Readonly<Record<string, unknown>>;

function nameOfResource(payload: Payload): string | undefined {
  return ['snapshot', 'sandbox'].find((name) => isObject(payload[name]));
}

/** Returns the resource of an event. A removed snapshot has no id, so its name is used instead. */
export function resourceOf(payload: Payload): { readonly id: string; readonly state: string } {
  const inner = payload[nameOfResource(payload) ?? ''];
  const { id, name, state } = isObject(inner) ? inner : payload;
  return { id: String(id ?? name), state: String(state) };
}

/** Returns the same event about an unknown resource of the organization. */
export function foreignPayload(payload: Payload, id: string): Payload {
  const field = nameOfResource(payload);
  const inner = field === undefined ? payload : payload[field];
  const foreign = { ...(isObject(inner) ? inner : {}), id, name: `foreign-${id}` };
  return field === undefined ? foreign : { ...payload, [field]: foreign };
}
