export { connect, requestLines } from './connect.ts';
export type * from './contract.ts';
export { primaryRateLimit, secondaryRateLimit, serverTrouble } from './faults.ts';
export { startGitHubServer } from './server.ts';
export { ACTIONS_TOKEN, APP_TOKEN, PERSONAL_TOKEN } from './tokens.ts';
