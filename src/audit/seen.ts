import type { StorageKind } from '../policy/codes.ts';
import type { Phase } from './phases.ts';

/** Something that lay in the browser. */
export interface SeenItem {
  readonly kind: StorageKind;
  readonly name: string;
  /** The host it lies there for. */
  readonly host: string;
  /** How long it would stay, in seconds from when it was seen: 0 ends with the session, `Infinity` with clearing. */
  readonly lifetime: number;
  /** The address of the page on which it was seen first. */
  readonly page: string;
}

/** Something that a page has asked for. */
export interface SeenRequest {
  readonly address: string;
  /** The address of the document that asked, as far as the browser tells. */
  readonly by: string;
  /** The address that redirected to this one. */
  readonly redirectedFrom?: string | undefined;
  /** The address of the page that was open. */
  readonly page: string;
}

/** What one visit has shown. */
export interface Visited {
  readonly phase: Phase;
  readonly pages: readonly string[];
  readonly items: readonly SeenItem[];
  readonly requests: readonly SeenRequest[];
}

/** A visit that could not be made, with the reason of the browser. */
export interface NotVisited {
  readonly phase: Phase;
  readonly reason: string;
}
