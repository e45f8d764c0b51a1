import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { PrivacyConsentChangedEvent, PrivacyReadyEvent } from 'privacy-center';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Workshop</h1>
      <p>
        Videos are <output id="videos">{{ videos() ? 'on' : 'off' }}</output>.
      </p>
      <p>
        Last answer: <output id="answer">{{ answer() }}</output>
      </p>
    </main>
    <footer>
      <privacy-center
        policy-src="/data-use.json"
        (privacy-ready)="start($event)"
        (privacy-consent-changed)="follow($event)"
      ></privacy-center>
    </footer>
  `,
})
export class App {
  readonly videos = signal(false);
  readonly answer = signal('none');

  start({ center }: PrivacyReadyEvent): void {
    this.videos.set(center.allows('youtube'));
  }

  follow({ act, changes }: PrivacyConsentChangedEvent): void {
    this.answer.set(act);
    for (const { service, allowed } of changes) if (service === 'youtube') this.videos.set(allowed);
  }
}
