import type { PolicyLookup } from '../policy/lookup.ts';
import type { Service } from '../policy/types.ts';
import type { Owners } from './owners.ts';
import type { Phase } from './phases.ts';
import type { NotVisited, SeenItem, SeenRequest, Visited } from './seen.ts';

/** Everything that the checks look at. */
export interface Evidence {
  readonly lookup: PolicyLookup;
  readonly visits: readonly Visited[];
  readonly notVisited: readonly NotVisited[];
  readonly traces: readonly Trace[];
}

/** One thing that was seen, in all visits together: an item, or everything that was asked of one host for one set of services. */
export interface Trace {
  readonly owners: readonly Service[];
  /** Services that it stands near to, where nobody owns it. */
  readonly near: readonly Service[];
  readonly phases: readonly Phase[];
  readonly pages: readonly string[];
  readonly item?: SeenItem;
  readonly host: string;
  /** What was asked for, without what follows the path. */
  readonly addresses: readonly string[];
}

type Open = { -readonly [Field in keyof Trace]: Trace[Field] };

const add = <T>(list: readonly T[], value: T): readonly T[] => (list.includes(value) ? list : [...list, value]);

const hostOf = ({ address }: SeenRequest): string => new URL(address).host;

/** Brings what the visits have shown together by what it is and whose it is. */
export function tracesOf(visits: readonly Visited[], owners: Owners): readonly Trace[] {
  const traces = new Map<string, Open>();

  function note(key: string, phase: Phase, page: string, begin: () => Omit<Trace, 'phases' | 'pages'>): Open {
    const trace = traces.get(key) ?? { ...begin(), phases: [], pages: [] };
    traces.set(key, trace);
    trace.phases = add(trace.phases, phase);
    trace.pages = add(trace.pages, page);
    return trace;
  }

  for (const { phase, items, requests } of visits) {
    for (const item of items) {
      const { kind, name, host, page, lifetime } = item;
      const trace = note([kind, name, host].join('\n'), phase, page, () => {
        const own = owners.ofItem(item);
        return { owners: own, near: own.length > 0 ? [] : owners.near(host, ''), item, host, addresses: [] };
      });
      if (trace.item && trace.item.lifetime < lifetime) trace.item = item;
    }
    for (const request of requests) {
      const own = owners.ofRequest(request);
      if (!own) continue;
      const host = hostOf(request);
      const key = ['request', host, ...own.map(({ id }) => id)].join('\n');
      const trace = note(key, phase, request.page, () => ({
        owners: own,
        near: own.length > 0 ? [] : owners.near(host, request.by),
        host,
        addresses: [],
      }));
      trace.addresses = add(trace.addresses, request.address.replace(/[?#].*/, ''));
    }
  }
  return [...traces.values()];
}
