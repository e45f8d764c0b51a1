import 'privacy-center/define';

const root = document.createElement('privacy-center');
root.bannerPlacement = 'corner';
root.addEventListener('privacy-consent-changed', ({ changes }) => changes.map(({ service }) => service.length));
document.addEventListener('privacy-ready', ({ center }) => center.open('settings'));

// @ts-expect-error -- there is no such place
root.bannerPlacement = 'top';
// @ts-expect-error -- the event has no such field
root.addEventListener('privacy-ready', ({ middle }) => middle);
