// @actions/http-client and @actions/github import undici for a proxy that the action never asks them for: it opens its connections
// itself. The library would be two fifths of the bundle, and a quarter of its start.

/** What @actions/http-client would connect with, if it were told to use a proxy. */
export class ProxyAgent {
  constructor() {
    throw new Error('undici is not in the bundle');
  }
}

/** What @actions/github would send its requests with, if it were not given another. */
export function fetch() {
  throw new Error('undici is not in the bundle');
}
