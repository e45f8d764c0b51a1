/** Sends a visitor to the pages in the first language of the browser that there is; the links in the page do the same by hand. */
const there = ['en', 'de'];
const wanted = navigator.languages.map((tag) => tag.split('-')[0].toLowerCase());
const language = wanted.find((tag) => there.includes(tag)) ?? 'en';

location.replace(`${language}/index.html${location.search}${location.hash}`);
