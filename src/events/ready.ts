import type { Center } from '../center.ts';

/** The policy has been read and the stored choices with it. Replayed to listeners that come late. */
export class PrivacyReadyEvent extends Event {
  static readonly type = 'privacy-ready';
  readonly center: Center;

  constructor(center: Center) {
    super(PrivacyReadyEvent.type, { bubbles: true, composed: true });
    this.center = center;
  }
}
