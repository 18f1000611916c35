import type { HttpPolicy, HttpResponse } from './receive.ts';

/** GitHub redirects once, from the old name of a repository to its id ("Best practices for using the REST API"). */
const MAX_REDIRECTS = 3;

/** Follows redirects to an address of the same origin, with the same method, since the token goes with them. */
export const followSameOrigin: HttpPolicy = (next) => async (request, context) => {
  for (let redirects = 0, { url } = request; ; redirects += 1) {
    const response = await next({ ...request, url }, context);
    const target = targetOf(response);
    if (target?.origin !== url.origin || redirects === MAX_REDIRECTS) return response;
    url = target;
  }
};

function targetOf({ url, statusCode, headers: { location } }: HttpResponse): URL | undefined {
  const isRedirect = /^30[1278]$/.test(String(statusCode));
  return isRedirect && location !== undefined && URL.canParse(location, url.href) ? new URL(location, url) : undefined;
}
