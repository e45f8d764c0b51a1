/** The privacy center speaks more languages than this site: a list to try them, for this page alone, once there is a center. */
import { languageName } from '../../shared/language-names.js';

const center = document.querySelector('privacy-center');
const place = document.querySelector('.center-language');
const select = place.querySelector('select');

await customElements.whenDefined('privacy-center');
const { tags } = await import('/dist/i18n/tags.js');

for (const tag of tags) {
  const option = new Option(languageName(tag), tag, false, tag === document.documentElement.lang);
  option.lang = tag;
  select.append(option);
}
select.addEventListener('change', () => center.setAttribute('lang', select.value));
place.hidden = false;
