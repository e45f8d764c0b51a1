import type { Said } from '../policy/lint/finding.ts';

/** Why a page could not be visited at all: something the person who asked can put right. */
export class VisitError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}

/** The page is there and has no center. */
export class NoCenterError extends VisitError {}
