import type { GenericSchema, InferOutput } from 'valibot';
import type { Incoming, Outgoing } from './incoming.ts';
import type { RateGroup } from './rates.ts';

/** What must be shown for a route: nothing, the token of the subject in the address, or a key. */
export type Access = 'open' | 'subject' | 'desk' | 'metrics';

/** A request that has passed everything that can be checked before a route does its work. */
export interface Call<Body = unknown, Query = unknown> {
  /** The parts of the path that the route leaves open. */
  readonly params: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly query: Query;
  readonly incoming: Incoming;
  /** When it arrived, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/** What a route takes and answers: the one source of its checks and of its entry in the OpenAPI document. */
export interface RouteOptions<Body extends GenericSchema | undefined, Query extends GenericSchema | undefined> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Segments, with `:name` for what is left open. */
  readonly path: string;
  readonly summary: string;
  readonly rate: RateGroup;
  readonly access?: Access;
  /** What the open parts of the path look like; an address with anything else does not exist. */
  readonly params?: Readonly<Record<string, GenericSchema<string>>>;
  readonly query?: Query;
  readonly body?: Body;
  /** The body may come from a form too; its fields are checked alike. */
  readonly forms?: boolean;
  /** How long the body may be, in bytes. */
  readonly longest?: number;
  /** A page of any origin may send it: its address holds a token, and that alone says what may be done. */
  readonly fromAnywhere?: boolean;
  /** What it answers by status, besides refusals: a schema of JSON, or a media type. */
  readonly answers: Readonly<Record<number, GenericSchema | string>>;
  readonly handle: (
    call: Call<
      Body extends GenericSchema ? InferOutput<Body> : undefined,
      Query extends GenericSchema ? InferOutput<Query> : undefined
    >,
  ) => Outgoing | Promise<Outgoing>;
}

/** A route, whatever it takes. */
export type Route = Omit<RouteOptions<GenericSchema | undefined, GenericSchema | undefined>, 'handle'> & {
  readonly handle: (call: Call<never, never>) => Outgoing | Promise<Outgoing>;
};

/** A route with its types worked out from its schemas. */
export const route = <
  const Body extends GenericSchema | undefined = undefined,
  const Query extends GenericSchema | undefined = undefined,
>(
  options: RouteOptions<Body, Query>,
): Route => options as Route;
