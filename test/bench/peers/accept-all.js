/** Gives the page a button that accepts everything, as the peers' probes press one. */
document.querySelector('#accept-all').addEventListener('click', () => {
  document.querySelector('privacy-center').center.acceptAll();
});
