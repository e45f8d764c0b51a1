// A local stand-in for New Relic: sets its session cookie, times the page and tells the third-party origin. Nothing leaves this computer.
(() => {
  const session = crypto.randomUUID().replaceAll('-', '').slice(0, 16);
  document.cookie = `NREUM=s=${Date.now()}&r=${session}; path=/; samesite=lax`;

  const visit = new URL('collect', document.currentScript.src);
  visit.search = new URLSearchParams({
    service: 'newrelic',
    page: location.pathname,
    ready: Math.round(performance.now()),
  });
  fetch(visit, { credentials: 'omit', keepalive: true }).then((answer) => answer.text());
})();
