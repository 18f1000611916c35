import type { ActionError } from '../../errors.ts';
import {
  describeOwner,
  isMadeByStep,
  isOfSameAttempt,
  mayPushReplace,
  type Ownership,
} from '../ownership/ownership.ts';
import { nameTaken, SupersededError } from '../resource/errors.ts';
import type { Sandbox } from '../resource/resources.ts';
import { classify } from '../resource/states.ts';
import type { IfExists } from './ensure.ts';

/** What to do about a sandbox with the requested name. */
export type SandboxDecision =
  /** `claim` goes into the ledger. `note` is for the log. */
  | { readonly kind: 'use'; readonly claim: 'made' | 'adopted'; readonly wasThere: boolean; readonly note: string }
  | { readonly kind: 'replace'; readonly reason: string }
  | { readonly kind: 'wait'; readonly reason: string }
  | { readonly kind: 'refuse'; readonly error: ActionError };

/** The context of the decision, apart from the sandbox. */
export interface DecisionInput {
  /** `undefined` when the request has no labels of the action. */
  readonly wanted: Ownership | undefined;
  readonly ifExists: IfExists;
  /** Whether a request of this process may have just created it. */
  readonly isOpen: boolean;
}

/** Decides what to do about a sandbox with the requested name, from its labels and state. Pure. */
export function decideOnSandbox(existing: Sandbox, input: DecisionInput): SandboxDecision {
  const { name, ownership: found, state } = existing;
  const { wanted } = input;
  if (wanted === undefined || found === undefined) {
    return {
      kind: 'refuse',
      error: nameTaken({ kind: 'sandbox', name }, 'and this action did not create it, so it is left alone', 'never'),
    };
  }
  if (existing.isBeingDeleted) return { kind: 'wait', reason: 'the name is taken by a sandbox that is being deleted' };
  const isSame = found.configuration === wanted.configuration;
  const facts = {
    found,
    wanted,
    state,
    isSame,
    isUsable: isUsable(existing),
    fromThisProcess: found.instance === wanted.instance,
  };
  if (isMadeByStep(found, wanted)) return decideOnOwn(existing, facts, input);
  if (input.ifExists === 'fail') {
    return { kind: 'refuse', error: nameTaken({ kind: 'sandbox', name }, 'and `if-exists` is `fail`', 'by-option') };
  }
  if (isOfSameAttempt(found, wanted)) return decideOnNeighbour(existing, facts);
  return decideOnOther(existing, facts, input);
}

interface Facts {
  readonly found: Ownership;
  readonly wanted: Ownership;
  readonly state: string;
  readonly isSame: boolean;
  readonly isUsable: boolean;
  readonly fromThisProcess: boolean;
}

/** This process or an earlier attempt of this step created it. */
function decideOnOwn({ id, name }: Sandbox, facts: Facts, { ifExists, isOpen }: DecisionInput): SandboxDecision {
  const { state, isSame, fromThisProcess } = facts;
  // A sandbox that failed in this attempt would fail again.
  if (isSame && (facts.isUsable || (isOpen && fromThisProcess))) {
    // If an earlier attempt created it, it is still this run's to delete.
    const note = `Sandbox ${name} (${id}) was created by this run; reusing it (${state})`;
    return { kind: 'use', claim: 'made', wasThere: !fromThisProcess, note };
  }
  return { kind: 'replace', reason: reasonToReplace(facts, ifExists) };
}

/**
 * Another job, leg or call of this attempt created it. The workflow wants both, so it is shared or refused, never
 * replaced.
 */
function decideOnNeighbour(sandbox: Sandbox, { found, state, isSame, isUsable: usable }: Facts): SandboxDecision {
  if (isSame && usable) return adopt(sandbox);
  const why = isSame ? `and it is ${state}` : 'from another image or other settings';
  const error = nameTaken(
    sandbox,
    `created by another job or step of this run attempt (job ${found.job}), ${why}`,
    'never',
  );
  return { kind: 'refuse', error };
}

function decideOnOther(sandbox: Sandbox, facts: Facts, { ifExists }: DecisionInput): SandboxDecision {
  const { found, wanted } = facts;
  if (!mayPushReplace(found, wanted) && ifExists !== 'replace') {
    return {
      kind: 'refuse',
      error: nameTaken(sandbox, `created for ${describeOwner(found, wanted)}`, 'by-option'),
    };
  }
  if (facts.isUsable && facts.isSame && ifExists === 'reuse') return adopt(sandbox);
  // A rerun of an older run is deliberate, so it may replace the newer sandbox.
  if (isNewer(facts) && wanted.attempt === '1')
    return { kind: 'refuse', error: new SupersededError(sandbox.name, found.run) };
  return { kind: 'replace', reason: reasonToReplace(facts, ifExists) };
}

function adopt({ id, name, state }: Sandbox): SandboxDecision {
  const note = `Sandbox ${name} (${id}) already exists with the same image and settings; reusing it (${state})`;
  return { kind: 'use', claim: 'adopted', wasThere: false, note };
}

function isUsable({ state, desiredState }: Sandbox): boolean {
  const { classification } = classify('sandbox', state, desiredState);
  return classification === 'reached' || classification === 'inProgress' || classification === 'unknown';
}

/** Run ids increase, so a newer run of the same preview has a higher id (docs.github.com, "Variables reference"). */
function isNewer({ found, wanted }: Facts): boolean {
  return found.preview === wanted.preview && Number(found.run) > Number(wanted.run);
}

function reasonToReplace(facts: Facts, ifExists: IfExists): string {
  const { found, wanted, state, isSame } = facts;
  if (found.preview !== wanted.preview)
    return `\`if-exists\` is \`replace\`, and it was created for ${describeOwner(found, wanted)}`;
  if (isNewer(facts))
    return `the newer run ${found.run} created it from ${found.commit === '' ? 'another commit' : `commit ${found.commit}`}, and this is a re-run`;
  if (facts.isUsable && isSame) return `\`if-exists\` is \`${ifExists}\``;
  return isSame ? `it is ${state}` : 'its image or settings differ';
}
