import type { RequestListener } from 'node:http';

/** A folder behind a path. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  /** May be framed by other origins, as the stand-in for third parties is. */
  readonly framed?: boolean;
  /** Brings inline code of its own, as a Storybook does. */
  readonly ownPolicy?: boolean;
}

export function siteHandler(options: {
  readonly mounts: readonly Mount[];
  readonly thirdParty?: string;
}): RequestListener;
