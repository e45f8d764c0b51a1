/** The privacy center speaks more languages than this site: a list to try them, for this page alone. */
import { tags } from '/dist/i18n/tags.js';
import { languageName } from '../../shared/language-names.js';

const center = document.querySelector('privacy-center');
const place = document.querySelector('.center-language');
const select = place.querySelector('select');

for (const tag of tags) {
  const option = new Option(languageName(tag), tag, false, tag === document.documentElement.lang);
  option.lang = tag;
  select.append(option);
}
select.addEventListener('change', () => center.setAttribute('lang', select.value));
place.hidden = false;
