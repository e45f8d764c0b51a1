import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { lintDocument } from '../../../src/policy/lint/document.ts';
import type { Example } from '../../../src/policy/lint/rule.ts';
import { changed } from './change.ts';
import { examplePolicy } from './example-policy.ts';

const today = '2026-11-24';
const told = (policy: object) =>
  lintDocument(policy, { today }).findings.map(({ rule, path, found }) => `${rule} ${path}: ${found.en}`);

/** Small correct policies that look like mistakes to a hasty reader. */
const correct: Readonly<Record<string, Example>> = {
  'a parent company that is named only in a transfer': {
    'parties[2]': {
      id: 'northmap',
      name: 'Northmap',
      legalName: 'Northmap Ireland Limited',
      address: '2 Canal Street, Dublin',
      country: 'IE',
      role: 'processor',
    },
    'parties[3]': {
      id: 'northmap-inc',
      name: 'Northmap',
      legalName: 'Northmap Inc.',
      address: '1 Harbor Road, Seattle',
      country: 'US',
      role: 'processor',
    },
    'services[2].recipients': ['northmap', 'northmap-inc'],
    'services[2].transfers[0].recipients': ['northmap-inc'],
  },
  'one cookie that two services really share': {
    'services[2].cookies': [
      {
        name: '_zw',
        kind: 'cookie',
        purpose: { de: 'Enthält eine zufällige Kennung.', en: 'Holds a random identifier.' },
        lifetime: 'P6M',
        provider: 'zaehlwerk',
        thirdPartyAccess: true,
      },
    ],
    'services[2].recipients': ['northmap', 'zaehlwerk'],
    'services[2].retention': [{ period: 'P1Y' }],
  },
  'a country that is named to say that nothing goes there': {
    'services[1].description': { de: 'Nach China geht nichts, auch nicht nach Indien.', en: 'Nothing goes to China.' },
  },
  'old law in the history of changes': {
    changes: [
      { version: '3', date: '2026-11-01', text: { de: 'TTDSG durch TDDDG ersetzt.', en: 'TTDSG replaced by TDDDG.' } },
    ],
  },
  'a purpose whose title is short and whose description is exact': {
    'purposes[1].title': { de: 'Statistik', en: 'Statistics' },
    'purposes[1].description': {
      de: 'Zählen, welche Werkstoffe gesucht werden',
      en: 'Counting searches for materials',
    },
  },
  'criteria that name an event': {
    'activities[3].retention': [
      {
        criteria: {
          de: 'Solange es für das Verfahren erforderlich ist, höchstens sechs Monate nach der Absage.',
          en: 'As long as necessary for the procedure, at most six months after the refusal.',
        },
      },
    ],
  },
  'a legitimate interest with an objection switch': {
    'services[0].choice': 'objection',
    'services[0].legalBasis': { device: 'tdddg:25-2-2', processing: ['gdpr:6-1-f'] },
    'services[0].legitimateInterest': { de: 'Wir wollen Betrug erkennen.', en: 'We want to notice fraud.' },
  },
  'Swiss adequacy with its own decision': {
    'parties[2].country': 'CH',
    'services[2].transfers': [
      {
        country: 'CH',
        recipients: ['northmap'],
        mechanism: 'adequacy',
        decision: '2000/518/EC',
        adoptedOn: '2000-07-26',
      },
    ],
  },
  'a common word that is a company somewhere else': {
    'parties[0].name': 'Segment',
    'parties[0].legalName': 'Segment GmbH',
    'services[2].transfers[0].note': {
      de: 'Nur ein segment der Karte wird geladen.',
      en: 'Only a segment of the map loads.',
    },
  },
  'an item that says what it does not serve': {
    'services[2].cookies': [
      {
        name: 'map-zoom',
        kind: 'local-storage',
        purpose: {
          de: 'Merkt sich den Ausschnitt der Karte, nicht für Werbung.',
          en: 'Remembers the part of the map, not for advertising.',
        },
        lifetime: 'P1M',
        provider: 'northmap',
        thirdPartyAccess: true,
      },
    ],
  },
  'fonts from the own server, in the title': {
    'activities[0].title': { de: 'Besuch der Seiten, Schriften', en: 'Visiting the pages, fonts' },
    'activities[0].description': {
      de: 'Die Schriften liegen auf unserem eigenen Server.',
      en: 'The fonts lie on our own server.',
    },
  },
  'a map in the title, and its service': {
    'activities[1].title': { de: 'Karten', en: 'Maps' },
    'services[2].title': { de: 'Karten von Northmap', en: 'Maps by Northmap' },
  },
  'a photograph alone': {
    'dataCategories[3].title': { de: 'Lebenslauf mit Lichtbild', en: 'Curriculum vitae with photograph' },
  },
  'a tag manager of the own server': {
    'services[0].title': { de: 'Skriptverwaltung', en: 'Script manager' },
  },
  'one language only': { languages: ['de'] },
  'no optional service at all': {
    services: [],
    'activities[0].services': [],
    'activities[1]': {
      ...examplePolicy.activities[3],
      id: 'spontaneous',
      title: { de: 'Initiativbewerbungen', en: 'Unsolicited applications' },
    },
    parties: examplePolicy.parties.slice(0, 1),
    consent: undefined,
  },
};

describe('correct policies', () => {
  for (const [name, changes] of Object.entries(correct)) {
    test(`give no alarm: ${name}`, () => {
      assert.deepEqual(told(changed(examplePolicy, changes)), []);
    });
  }

  for (const file of ['small', 'marketplace']) {
    test(`give no error and no warning: demo/policies/${file}.json`, () => {
      const text = readFileSync(new URL(`../../../demo/policies/${file}.json`, import.meta.url), 'utf8');
      const { findings } = lintDocument(text, { today });
      const loud = findings.filter(({ severity }) => severity !== 'info');
      assert.deepEqual(
        loud.map(({ rule, path, found }) => `${rule} ${path}: ${found.en}`),
        [],
      );
    });
  }
});
