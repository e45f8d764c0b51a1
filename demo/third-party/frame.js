/** What the three framed stand-ins have in common: the reader's language, a cookie, and a word to the origin. Nothing leaves this computer. */
const asked = new URLSearchParams(location.search).get('language');
export const language = asked === 'de' ? 'de' : 'en';
document.documentElement.lang = language;

const day = 86_400;

/** Third-party cookies need `SameSite=None`; a browser that blocks them is no fault. Without days it lasts for the session. */
export function keep(name, days) {
  const lifetime = days ? `; max-age=${days * day}` : '';
  document.cookie = `${name}=${crypto.randomUUID()}; path=/${lifetime}; samesite=none; secure`;
}

export function tell(service) {
  const visit = new URL('collect', location.href);
  visit.search = new URLSearchParams({ service, language });
  fetch(visit, { keepalive: true }).then((answer) => answer.text());
}
