// A local stand-in for Amplitude: sets its cookie, fills its queue in local storage and tells the third-party origin. Nothing leaves this computer.
(() => {
  const day = 86_400;
  const keep = (name, value, seconds) => {
    if (!document.cookie.includes(`${name}=`))
      document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`;
  };

  keep('amplitude_id', btoa(JSON.stringify({ deviceId: crypto.randomUUID() })).replaceAll('=', ''), 180 * day);
  localStorage.setItem('amplitude_unsent', '[]');
  localStorage.setItem('amplitude_unsent_identify', '[]');

  const visit = new URL('collect', document.currentScript.src);
  visit.search = new URLSearchParams({ service: 'amplitude', event: 'page viewed', page: location.pathname });
  fetch(visit, { credentials: 'omit', keepalive: true }).then((answer) => answer.text());
})();
