import type { Answer, Script } from './scripted-host.ts';

export const snapshot = (state: unknown): Answer => ({
  body: { id: 'snap-1', name: 'preview-7', state, errorReason: null, buildInfo: null, cpu: 1 },
});

export const sandbox = (state: unknown): Answer => ({
  body: { id: 'box-1', state, errorReason: null, backupState: null, labels: {} },
});

/** A server on which all goes well, after some waiting; the test says what is otherwise. */
export const allWell = (otherwise: Readonly<Record<string, readonly Answer[]>> = {}): Script => ({
  createSnapshot: [snapshot('pending')],
  pollBuild: [snapshot('building'), snapshot('pulling'), snapshot('active')],
  createSandbox: [sandbox('creating')],
  pollSandbox: [sandbox('creating'), sandbox('starting'), sandbox('started')],
  ...otherwise,
});
