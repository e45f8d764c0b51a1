// A local stand-in for Google Analytics: sets the cookies of its name and tells the third-party origin. Nothing leaves this computer.
(() => {
  const day = 86_400;
  const now = Math.floor(Date.now() / 1000);
  const id = `${crypto.getRandomValues(new Uint32Array(1))[0]}.${now}`;
  const keep = (name, value, seconds) => {
    if (!document.cookie.includes(`${name}=`))
      document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`;
  };

  keep('_ga', `GA1.1.${id}`, 180 * day);
  keep('_gid', `GA1.1.${id}`, day);
  keep('_gat_UA-204117-1', '1', 60);

  const visit = new URL('collect', document.currentScript.src);
  visit.search = new URLSearchParams({ service: 'google-analytics', page: location.pathname, title: document.title });
  fetch(visit, { credentials: 'omit', keepalive: true }).then((answer) => answer.text());
})();
