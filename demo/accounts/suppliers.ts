import { dateFrom, hourFrom } from './days.ts';
import { parts } from './parts.ts';
import type { Account, SupplierData } from './types.ts';

/** The demo suppliers. Their dates lie around the day on which the demo is started. */
export function demoSuppliers(now: number): readonly Account<SupplierData>[] {
  const on = (days: number): string => dateFrom(now, days);
  const at = (days: number, hour: number): string => hourFrom(now, days, hour);
  return [
    {
      person: {
        id: 'ilse',
        name: 'Ilse Brandl',
        role: { de: 'Inhaberin', en: 'Owner' },
        company: 'Brandl Feinmechanik',
        address: 'Isarwerk 9, 80469 München',
        email: 'ilse@brandl-feinmechanik.example',
        phone: '+49 89 99998 431',
        vatId: 'DE999999911',
        language: 'de',
      },
      data: {
        jobs: [
          {
            id: 'F-7712',
            part: parts.housing,
            quantity: 50,
            net: 486_500,
            dueOn: on(18),
            status: 'offered',
            confidential: true,
            note: { de: 'Passung H7, Messprotokoll zu jedem Teil', en: 'Fit H7, a measuring report with each part' },
          },
          {
            id: 'F-7725',
            part: parts.shaft,
            quantity: 16,
            net: 139_200,
            dueOn: on(11),
            status: 'offered',
            confidential: false,
          },
          {
            id: 'F-7690',
            part: parts.flange,
            quantity: 24,
            net: 232_800,
            dueOn: on(5),
            status: 'running',
            confidential: false,
          },
          {
            id: 'F-7641',
            part: parts.shaft,
            quantity: 40,
            net: 318_000,
            dueOn: on(-3),
            status: 'done',
            confidential: false,
          },
        ],
        competences: {
          industries: ['machinery', 'energy', 'medical'],
          materials: ['aluminium', 'stainless', 'steel'],
          certificates: ['iso-9001'],
          quality: ['cmm', 'first-article'],
          languages: ['de', 'en'],
          methods: ['turning', 'milling-5'],
        },
        nda: null,
        calls: [
          {
            id: 'call-1',
            with: 'Anton Reiter',
            about: { de: 'Lagergehäuse: Spannkonzept und Passungen', en: 'Bearing housing: clamping and fits' },
            at: at(1, 9),
            minutes: 30,
            phone: '+49 89 99998 360',
            pin: '48 217 093',
          },
          {
            id: 'call-2',
            with: 'Leyla Demir',
            about: { de: 'Jahresgespräch', en: 'Yearly review' },
            at: at(8, 13),
            minutes: 45,
            phone: '+49 89 99998 360',
            pin: '51 660 384',
          },
        ],
        payouts: [
          { invoice: 'RE-2026-118', job: 'F-7641', net: 318_000, on: on(9), status: 'planned' },
          { invoice: 'RE-2026-109', job: 'F-7588', net: 204_600, on: on(-12), status: 'paid' },
          { invoice: 'RE-2026-101', job: 'F-7540', net: 412_000, on: on(-40), status: 'paid' },
          { invoice: 'RE-2026-094', job: 'F-7471', net: 156_300, on: on(-71), status: 'paid' },
          { invoice: 'RE-2026-087', job: 'F-7420', net: 287_900, on: on(-103), status: 'paid' },
        ],
        iban: 'DE00 0000 0000 0000 0004 31',
      },
    },
    {
      person: {
        id: 'paolo',
        name: 'Paolo Ferri',
        role: { de: 'Betriebsleiter', en: 'Plant manager' },
        company: 'Ferri Blechtechnik GmbH',
        address: 'Rheinauhof 21, 50678 Köln',
        email: 'paolo@ferri-blech.example',
        phone: '+49 221 4710 655',
        vatId: 'DE999999912',
        language: 'en',
      },
      data: {
        jobs: [
          {
            id: 'F-7731',
            part: parts.panel,
            quantity: 12,
            net: 64_200,
            dueOn: on(8),
            status: 'offered',
            confidential: true,
          },
          {
            id: 'F-7702',
            part: parts.bracket,
            quantity: 300,
            net: 318_000,
            dueOn: on(14),
            status: 'running',
            confidential: false,
          },
        ],
        competences: {
          industries: ['machinery', 'automation'],
          materials: ['aluminium', 'stainless'],
          certificates: ['iso-9001', 'iso-14001'],
          quality: ['first-article'],
          languages: ['en', 'it'],
          methods: ['laser', 'bending'],
        },
        nda: null,
        calls: [
          {
            id: 'call-3',
            with: 'Anton Reiter',
            about: { de: 'Frontblende: Biegeradien', en: 'Front panel: bending radii' },
            at: at(2, 10),
            minutes: 30,
            phone: '+49 89 99998 360',
            pin: '77 402 158',
          },
        ],
        payouts: [
          { invoice: '2026-0412', job: 'F-7655', net: 98_400, on: on(4), status: 'planned' },
          { invoice: '2026-0398', job: 'F-7602', net: 271_000, on: on(-21), status: 'paid' },
          { invoice: '2026-0371', job: 'F-7519', net: 143_700, on: on(-58), status: 'paid' },
        ],
        iban: 'DE00 0000 0000 0000 0006 55',
      },
    },
  ];
}
