import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** A folder behind a path. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  /** May be framed by other origins, as the stand-in for third parties is. */
  readonly framed?: boolean;
  /** Brings inline code of its own, as a Storybook does. */
  readonly ownPolicy?: boolean;
}

/** Something that answers for every address that begins with its path. */
export interface Service {
  readonly path: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
}

export function siteHandler(options: {
  readonly mounts: readonly Mount[];
  readonly services?: readonly Service[];
  readonly thirdParty?: string;
}): RequestListener;
