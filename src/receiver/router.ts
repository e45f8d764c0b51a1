import { is } from 'valibot';
import type { Route } from './routing.ts';

/** Where a request leads. */
export type Match =
  | { readonly found: true; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  /** `methods`: what the address would take; none if there is no such address. */
  | { readonly found: false; readonly methods: readonly string[] };

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

/** Each segment by itself is decoded, after the path was split: an encoded slash stays inside its segment. */
function decode(path: string): readonly string[] | undefined {
  try {
    return segmentsOf(path).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function paramsOf(
  route: Route,
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at]!;
    if (!part.startsWith(':')) {
      if (part !== segment) return undefined;
      continue;
    }
    const name = part.slice(1);
    const schema = route.params?.[name];
    if (!schema || !is(schema, segment)) return undefined;
    params[name] = segment;
  }
  return params;
}

/**
 * Creates a router over routes below a prefix. A path is compared segment by segment and is never joined, normalised or
 * used to find a file.
 *
 * @returns finds the route of a method and a path; `undefined` for a path that cannot be decoded
 */
export function createRouter(
  routes: readonly Route[],
  prefix: string,
): (method: string, path: string) => Match | undefined {
  const patterns = routes.map((route) => ({ route, pattern: segmentsOf(prefix + route.path) }));
  return (method, path) => {
    const segments = decode(path);
    if (!segments) return undefined;
    const methods: string[] = [];
    for (const { route, pattern } of patterns) {
      const params = paramsOf(route, pattern, segments);
      if (!params) continue;
      if (route.method === method) return { found: true, route, params };
      methods.push(route.method);
    }
    return { found: false, methods };
  };
}
