import { dateFrom } from './days.ts';
import { parts } from './parts.ts';
import type { Account, CustomerData } from './types.ts';

/** The demo customers. Their dates lie around the day on which the demo is started. */
export function demoCustomers(now: number): readonly Account<CustomerData>[] {
  const on = (days: number): string => dateFrom(now, days);
  return [
    {
      person: {
        id: 'mara',
        name: 'Mara Lindqvist',
        role: { de: 'Einkauf und Konstruktion', en: 'Purchasing and design' },
        company: 'Nordwind Antriebe GmbH',
        address: 'Speicherzeile 4, 20457 Hamburg',
        email: 'mara.lindqvist@nordwind.example',
        phone: '+49 40 66969 210',
        vatId: 'DE999999901',
        language: 'de',
      },
      data: {
        quotes: [
          {
            id: 'A-2291',
            part: parts.housing,
            status: 'ready',
            askedOn: on(-2),
            validUntil: on(12),
            prices: [
              { quantity: 10, each: 18_450, workingDays: 12 },
              { quantity: 50, each: 12_980, workingDays: 15 },
              { quantity: 200, each: 9_640, workingDays: 22 },
            ],
          },
          { id: 'A-2304', part: parts.bracket, status: 'checking', askedOn: on(0), prices: [] },
        ],
        orders: [
          {
            id: 'B-5180',
            part: parts.flange,
            quantity: 24,
            net: 310_800,
            orderedOn: on(-9),
            dueOn: on(6),
            stage: 'production',
          },
          {
            id: 'B-5127',
            part: parts.shaft,
            quantity: 40,
            net: 426_400,
            orderedOn: on(-24),
            dueOn: on(1),
            stage: 'shipped',
            paidBy: 'invoice',
          },
          {
            id: 'B-4966',
            part: parts.bracket,
            quantity: 150,
            net: 217_500,
            orderedOn: on(-61),
            dueOn: on(-43),
            stage: 'delivered',
            paidBy: 'card',
          },
        ],
      },
    },
    {
      person: {
        id: 'daniel',
        name: 'Daniel Okafor',
        role: { de: 'Leiter Prototypenbau', en: 'Head of prototyping' },
        company: 'Lumen Robotics GmbH',
        address: 'Gutleutkai 18, 60327 Frankfurt am Main',
        email: 'daniel.okafor@lumen-robotics.example',
        phone: '+49 69 90009 475',
        vatId: 'DE999999902',
        language: 'en',
      },
      data: {
        quotes: [
          {
            id: 'A-2298',
            part: parts.finger,
            status: 'ready',
            askedOn: on(-1),
            validUntil: on(13),
            prices: [
              { quantity: 4, each: 4_200, workingDays: 4 },
              { quantity: 20, each: 2_750, workingDays: 6 },
            ],
          },
        ],
        orders: [
          {
            id: 'B-5196',
            part: parts.panel,
            quantity: 12,
            net: 88_800,
            orderedOn: on(-4),
            dueOn: on(9),
            stage: 'checked',
          },
          {
            id: 'B-5044',
            part: parts.finger,
            quantity: 8,
            net: 30_400,
            orderedOn: on(-33),
            dueOn: on(-27),
            stage: 'delivered',
            paidBy: 'card',
          },
        ],
      },
    },
  ];
}
