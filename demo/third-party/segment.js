// A local stand-in for Segment: sets its cookie and tells the third-party origin. Nothing leaves this computer.
(() => {
  const day = 86_400;
  const keep = (name, value, seconds) => {
    if (!document.cookie.includes(`${name}=`))
      document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`;
  };

  keep('ajs_anonymous_id', crypto.randomUUID(), 180 * day);

  const visit = new URL('collect', document.currentScript.src);
  visit.search = new URLSearchParams({ service: 'segment', type: 'page', page: location.pathname });
  fetch(visit, { credentials: 'omit', keepalive: true }).then((answer) => answer.text());
})();
