/** The privacy center speaks more languages than this site: a list to try them, for this page alone, once there is a center. */
import { languageName } from '../../shared/language-names.js';

const label = { de: 'Sprache des Datenschutz-Centers', en: 'Language of the privacy center' };
const page = document.documentElement.lang;
const center = document.querySelector('privacy-center');

await customElements.whenDefined('privacy-center');
const { tags } = await import('/dist/i18n/tags.js');

const select = document.createElement('select');
for (const tag of tags) {
  const option = new Option(languageName(tag), tag, false, tag === page);
  option.lang = tag;
  select.append(option);
}
select.addEventListener('change', () => center.setAttribute('lang', select.value));

const place = document.createElement('label');
place.className = 'center-language';
place.append(label[page], select);
center.before(place);
