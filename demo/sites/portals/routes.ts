/** The parts of an address that a route leaves open, by name. */
export type Params = Readonly<Record<string, string>>;

/** A route that fits an address. */
export interface Match<Page> {
  readonly page: Page;
  readonly params: Params;
}

function paramsOf(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at]!;
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** The first route that fits a path, such as `/orders/:id` for `/orders/B-5180`. A slash at the end makes no difference. */
export function matchRoute<Page>(routes: Readonly<Record<string, Page>>, path: string): Match<Page> | undefined {
  const tidy = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
  for (const [pattern, page] of Object.entries(routes)) {
    const params = paramsOf(pattern, tidy);
    if (params) return { page, params };
  }
  return undefined;
}
