import type { ActionList } from '../host.ts';
import type { Action } from '../workflow.ts';
import { loadCriteria } from './criteria.ts';
import { Members, type Part } from './part.ts';
import type { Place } from './source.ts';

/** The success or failure actions of a step, compiled. What is wrong in them goes to the source's faults. */
export function loadActions(step: Members, list: ActionList, place: Place): Action[] {
  const names = new Set<string>();
  return step.list(list).flatMap((part) => {
    const members = new Members(part, 'an action');
    if (members.isReference('action')) return [];
    const name = members.text('name');
    if (name !== undefined && names.has(String(name.value))) name.fault(`duplicate action "${name.value}"`);
    names.add(String(name?.value));
    const type = members.text('type');
    const criteria = loadCriteria(members.list('criteria'), place);
    const typed = loadType(members, type, list, place);
    members.close({ workflowId: 'actions that go to another workflow are not supported' });
    return typed === undefined ? [] : [{ name: String(name?.value), criteria, ...typed }];
  });
}

type Typed<A> = A extends unknown ? Omit<A, 'name' | 'criteria'> : never;

function loadType(members: Members, type: Part | undefined, list: ActionList, place: Place): Typed<Action> | undefined {
  switch (type?.value) {
    case undefined:
      return undefined;
    case 'end':
      return { type: 'end' };
    case 'goto': {
      if (members.has('workflowId')) return undefined;
      const target = members.text('stepId');
      if (target === undefined) return undefined;
      const stepId = String(target.value);
      members.part.source.references.push({ path: target.path, place, stepId });
      return { type: 'goto', stepId };
    }
    case 'retry': {
      if (list === 'onSuccess') break;
      members.optional('stepId')?.fault('"retry" with a stepId is not supported');
      const retryAfterSeconds = members.optionalNumber('retryAfter');
      const retryLimit = members.optionalNumber('retryLimit') ?? 1;
      if (!Number.isInteger(retryLimit)) members.optional('retryLimit')?.fault('"retryLimit" must be a whole number');
      return { type: 'retry', retryLimit, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
    }
  }
  type?.fault(`a ${list === 'onSuccess' ? 'success' : 'failure'} action cannot be of type "${type.value}"`);
  return undefined;
}
