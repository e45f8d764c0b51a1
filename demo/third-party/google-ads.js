// A local stand-in for Google Ads' conversion linker: sets its cookie and tells the third-party origin. Nothing leaves this computer.
(() => {
  const day = 86_400;
  const random = () => crypto.getRandomValues(new Uint32Array(1))[0];
  const keep = (name, value, seconds) => {
    if (!document.cookie.includes(`${name}=`))
      document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`;
  };

  keep('_gcl_au', `1.1.${random()}.${Math.floor(Date.now() / 1000)}`, 90 * day);

  const visit = new URL('collect', document.currentScript.src);
  visit.search = new URLSearchParams({ service: 'google-ads', page: location.pathname });
  fetch(visit, { credentials: 'omit', keepalive: true }).then((answer) => answer.text());
})();
