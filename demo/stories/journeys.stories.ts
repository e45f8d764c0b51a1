import type { Meta } from '@storybook/web-components-vite';
import { journey } from './kit/journey.ts';
import { formerPolicy } from './kit/policies.ts';

export default {
  title: 'Journeys',
  component: 'privacy-center',
  tags: ['!autodocs'],
  parameters: { inPage: true },
} satisfies Meta;

export const FirstVisitRefuse = journey(
  () => ({}),
  async ({ center, step, click, seen, sees, words }) => {
    await step('The banner asks, with three choices that look alike', async () => {
      await sees('three choices are there', () => seen('[part=banner] .choice').length === 3);
    });
    await step('No', () => click('[part=banner] [data-action=refuse-all]'));
    await step('The banner has gone, nothing runs, and the footer says so', async () => {
      await sees('no choice is asked for', () => seen('[data-action=refuse-all]').length === 0);
      await sees('the footer tells when', () => /0 of 20/.test(words('privacy-footer')));
      await sees(
        'nothing is allowed',
        () => !center.allows('google-analytics') && center.stateOf('youtube') === 'refused',
      );
    });
  },
);

export const WithdrawOneService = journey(
  () => ({ act: (center) => center.acceptAll({ surface: 'banner' }) }),
  async ({ center, step, click, seen, sees }) => {
    await step('Everything runs that was agreed to', () => sees('YouTube may run', () => center.allows('youtube')));
    await step('The settings are one click away, at the end of the page', () => click('[data-view=settings]'));
    await step('One switch', async () => {
      await sees('there is a switch for YouTube', () => seen('privacy-service[service=youtube]').length === 1);
      await click('[role=switch][aria-label*=YouTube]');
    });
    await step('Save', () => click('[data-action=save]'));
    await step('YouTube is off, and everything else is as it was', async () => {
      await sees('the settings are closed', () => center.$view.get() === undefined);
      await sees('YouTube may not run', () => center.stateOf('youtube') === 'refused' && !center.allows('youtube'));
      await sees('maps may', () => center.allows('google-maps'));
    });
  },
);

export const LeaveTheNewsletter = journey(
  () => ({}),
  async ({ world, step, click, type, sees, words }) => {
    await step('Without an account or a password', () => click('[data-view=newsletter]'));
    await step('An address, and nothing else', () => type('#email', 'mara@example.org'));
    await step('Leave', () => click('#topic-marketing [data-act=leave]'));
    await step('It is told at once, and the server knows', async () => {
      await sees('it was posted', () => world.posts.some(({ body }) => body.includes('mara@example.org')));
      await sees('the newsletter is left', () => words('#topic-marketing [data-state=left]') !== '');
    });
  },
);

export const AskForMyData = journey(
  () => ({}),
  async ({ world, step, click, type, sees, words }) => {
    await step('Your rights, at the end of the page', () => click('[data-view=rights]'));
    await step('A copy of my data', () => click('[name=right][value=access]'));
    await step('Where the answer goes', () => type('#address', 'mara@example.org'));
    await step('Send', () => click('[part=form] [type=submit]'));
    await step('A reference, and the day by which there must be an answer', async () => {
      await sees('it was posted', () => world.posts.some(({ url }) => url.endsWith('/requests')));
      await sees('there is a reference', () => words('[part=result]').includes('TH-4711'));
      await sees('there is a day', () => /28.*2026|2026.*28/.test(words('[part=result]')));
    });
  },
);

export const PolicyHasChanged = journey(
  () => ({ before: { policy: formerPolicy(), act: (center) => center.acceptAll({ surface: 'banner' }) } }),
  async ({ center, step, click, seen, sees, words }) => {
    await step('Asked again, only about what has changed or come', async () => {
      await sees('the banner asks', () => seen('[data-action=refuse-all]').length === 1);
      await sees('it names four services', () => /Google Maps/.test(words('privacy-banner')));
      await sees('the others keep their answer', () => center.allows('youtube') && !center.allows('google-maps'));
    });
    await step('No', () => click('[data-action=refuse-all]'));
    await step('The others still keep their answer', async () => {
      await sees('no is taken', () => center.stateOf('google-maps') === 'refused');
      await sees('YouTube may run as before', () => center.allows('youtube'));
    });
  },
);
