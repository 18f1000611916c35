/** The only action of the shipped workflow that means success. Arazzo's `end` only says that the workflow is over. */
export const SUCCESS = { stepId: 'pollSandbox', list: 'onSuccess', action: 'running' } as const;
