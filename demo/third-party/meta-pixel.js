// A local stand-in for the Meta Pixel: sets its cookie and tells the third-party origin. Nothing leaves this computer.
(() => {
  const day = 86_400;
  const random = () => crypto.getRandomValues(new Uint32Array(1))[0];
  const keep = (name, value, seconds) => {
    if (!document.cookie.includes(`${name}=`))
      document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`;
  };

  keep('_fbp', `fb.0.${Date.now()}.${random()}`, 90 * day);

  const visit = new URL('collect', document.currentScript.src);
  visit.search = new URLSearchParams({ service: 'meta-pixel', event: 'PageView', page: location.pathname });
  fetch(visit, { credentials: 'omit', keepalive: true }).then((answer) => answer.text());
})();
