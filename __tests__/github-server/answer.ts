/** The response of a route. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const problem = (status: number, message: string, rest: object = {}): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...rest },
});
export const notFound = (): Answer => problem(404, 'Not Found');
export const invalid = (resource: string, field: string, message: string): Answer =>
  problem(422, 'Validation Failed', { errors: [{ resource, code: 'custom', field, message }] });

/** Creates one page of a list, with links to the others: `per_page` is 30 by default and 100 at most, as on GitHub. */
export function page(items: readonly unknown[], query: Readonly<Record<string, string>>, url: string): Answer {
  const size = Math.min(100, Math.max(1, Number(query.per_page ?? 30)));
  const current = Math.max(1, Number(query.page ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, rel: string) =>
    `<${url}?${new URLSearchParams({ ...query, page: String(number) })}>; rel="${rel}"`;
  const before = current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : [];
  const after = current < last ? [link(current + 1, 'next'), link(last, 'last')] : [];
  const links = [...before, ...after];
  return {
    status: 200,
    body: items.slice((current - 1) * size, current * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}
