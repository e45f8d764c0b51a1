import type { ChoiceState } from '../stores/consent/decision.ts';
import type { Act, ConsentRecord, Surface, Trigger } from '../stores/consent/record.ts';

/** What differs for one service. */
export interface ConsentChange {
  readonly service: string;
  readonly before: ChoiceState;
  readonly after: ChoiceState;
  /** Whether the service may run now. */
  readonly allowed: boolean;
}

/** What the event says. */
export interface ConsentChangeDetail {
  readonly changes: readonly ConsentChange[];
  readonly act: Act;
  /** Where the choice came from: a surface of this page, another tab, a signal, a script. */
  readonly surface: Surface;
  readonly trigger: Trigger;
  readonly record: ConsentRecord;
  /** Whether the choice was kept; if not, it lasts as long as the page. */
  readonly persisted: boolean;
}

/** At least one service differs from before. Never said for a page load or for a choice that changes nothing. */
export class PrivacyConsentChangedEvent extends Event implements ConsentChangeDetail {
  static readonly type = 'privacy-consent-changed';
  readonly changes: readonly ConsentChange[];
  readonly act: Act;
  readonly surface: Surface;
  readonly trigger: Trigger;
  readonly record: ConsentRecord;
  readonly persisted: boolean;

  constructor(detail: ConsentChangeDetail) {
    super(PrivacyConsentChangedEvent.type, { bubbles: true, composed: true });
    this.changes = detail.changes;
    this.act = detail.act;
    this.surface = detail.surface;
    this.trigger = detail.trigger;
    this.record = detail.record;
    this.persisted = detail.persisted;
  }
}
