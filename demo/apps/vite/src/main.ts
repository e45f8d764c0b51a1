import 'privacy-center/define';

const show = (id: string, text: string): void => {
  document.getElementById(id)!.textContent = text;
};

const root = document.querySelector('privacy-center')!;

root.addEventListener('privacy-ready', ({ center }) => show('videos', center.allows('youtube') ? 'on' : 'off'));

root.addEventListener('privacy-consent-changed', ({ act }) => {
  show('answer', act);
  show('videos', root.center?.allows('youtube') ? 'on' : 'off');
});
