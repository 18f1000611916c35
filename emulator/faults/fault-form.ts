import { isObject, type JsonObject, numberField, stringField } from '../http/json-value.ts';
import { FAULT_KINDS, type Fault, type FaultMatch } from './fault.ts';

function matchFrom(value: JsonObject): FaultMatch {
  const operationId = stringField(value, 'operationId');
  const method = stringField(value, 'method');
  const path = stringField(value, 'path');
  const nth = numberField(value, 'nth');
  const times = numberField(value, 'times');
  return {
    ...(operationId === undefined ? {} : { operationId }),
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
    ...(nth === undefined ? {} : { nth }),
    ...(times === undefined ? {} : { times }),
  };
}

function headersFrom(value: unknown): Record<string, string> {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, content]) => [name, String(content)]))
    : {};
}

/** Parses a fault from the body of a control call; undefined if it is invalid. */
export function faultFrom(value: unknown): Fault | undefined {
  const kind = isObject(value) ? FAULT_KINDS.find((known) => known === value.kind) : undefined;
  if (!isObject(value) || kind === undefined) {
    return undefined;
  }
  const status = numberField(value, 'status');
  const delaySeconds = numberField(value, 'delaySeconds');
  const { rewrite, match } = value;
  return {
    kind,
    match: isObject(match) ? matchFrom(match) : {},
    when: value.when === 'after' ? 'after' : 'before',
    headers: headersFrom(value.headers),
    ...(status === undefined ? {} : { status }),
    ...(delaySeconds === undefined ? {} : { delaySeconds }),
    ...('body' in value ? { body: value.body } : {}),
    ...(isObject(rewrite) ? { rewrite } : {}),
  };
}
