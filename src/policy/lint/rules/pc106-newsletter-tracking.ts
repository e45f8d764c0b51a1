import { said } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allWords, inWords } from '../texts.ts';

const tracks =
  /Öffnungs(?:rate|verhalten)|Klick(?:rate|verhalten)|(?:geöffnet|angeklickt|gelesen) (?:wird|werden|wurde|haben)|(?:Anzeigen und )?Newsletter .{0,80}(?:verfolgen|auswerten)|Newsletter-Erfolg messen|open(?:ing)?s? rates?|click(?:-through)? rates?|whether you (?:open|click|read)|tracking pixel|Zählpixel|measuring newsletters/i;

export const tracking: Rule = {
  id: 'PC106',
  name: 'newsletter-tracking',
  severity: 'error',
  provenance: 'from memory',
  source: '§ 25 TDDDG; EDPB Guidelines 2/2023',
  looksFor: 'A newsletter whose opening or clicks are followed without a consent of its own.',
  why: said(
    'Zu messen, ob jemand eine Mail öffnet, ist ein Zugriff auf das Gerät; die Anmeldung zum Newsletter deckt ihn nicht.',
    'Measuring whether someone opens a mail accesses the device; signing up for the newsletter does not cover it.',
  ),
  mend: said(
    'Legen Sie einen Dienst mit choice "consent" an und nennen Sie ihn in trackingService.',
    'Add a service with choice "consent" and name it in trackingService.',
  ),
  good: { 'newsletters[0].trackingService': 'statistics' },
  bad: { 'newsletters[0].trackingService': 'session' },
  *check({ policy, services, activityOf, purposes }) {
    const byId = new Map(services.map((block) => [block.it.id, block.it]));
    for (const [at, it] of policy.newsletters.entries()) {
      const service = it.trackingService === undefined ? undefined : byId.get(it.trackingService);
      const keys = ['newsletters', at, 'trackingService'];
      if (service && service.choice !== 'consent') {
        yield {
          keys,
          found: said(
            `Der Messdienst „${service.id}“ fragt nicht nach Einwilligung.`,
            `The tracking service "${service.id}" does not ask for consent.`,
          ),
        };
      }
      if (it.trackingService !== undefined || it.channel !== 'email') continue;
      const activity = activityOf.get(it.activity)?.it;
      const titles = activity?.purposes.map((id) => purposes.get(id)?.title) ?? [];
      const texts = [
        ...titles,
        it.description,
        activity?.description,
        activity?.profiling?.text,
        ...(activity?.notes ?? []),
      ].flatMap(allWords);
      if (!texts.some((text) => tracks.test(text))) continue;
      const name = inWords(it.title, 'de');
      yield {
        keys,
        found: said(
          `„${name}“ wertet das Leseverhalten aus, ohne eigene Einwilligung.`,
          `"${inWords(it.title, 'en')}" follows reading behaviour without a consent of its own.`,
        ),
      };
    }
  },
};
