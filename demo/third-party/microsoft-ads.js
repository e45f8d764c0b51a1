// A local stand-in for Microsoft's Universal Event Tracking (Bing): sets its cookies and tells the third-party origin. Nothing leaves this computer.
(() => {
  const day = 86_400;
  const keep = (name, value, seconds) => {
    if (!document.cookie.includes(`${name}=`))
      document.cookie = `${name}=${value}; path=/; max-age=${seconds}; samesite=lax`;
  };

  keep('_uetsid', crypto.randomUUID().replaceAll('-', ''), day);
  keep('_uetvid', crypto.randomUUID().replaceAll('-', ''), 180 * day);
  localStorage.setItem('_uetsid_exp', new Date(Date.now() + day * 1000).toUTCString());
  localStorage.setItem('_uetvid_exp', new Date(Date.now() + 180 * day * 1000).toUTCString());

  const visit = new URL('collect', document.currentScript.src);
  visit.search = new URLSearchParams({ service: 'microsoft-ads', event: 'pageLoad', page: location.pathname });
  fetch(visit, { credentials: 'omit', keepalive: true }).then((answer) => answer.text());
})();
