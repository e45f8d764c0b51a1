const show = (id, text) => (document.getElementById(id).textContent = text);

// The gate knows at once; it is there before anything else is loaded.
privacyGate.on('youtube', {
  onGrant: () => show('videos', 'on'),
  onWithdraw: () => show('videos', 'off'),
});

document.addEventListener('privacy-consent-changed', ({ act }) => show('answer', act));
