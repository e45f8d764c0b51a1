/** Keeps the course of the chat in the session storage, as the policy says (`hafen-chat`), so that it outlives a change of page. */
const asked = new URLSearchParams(location.search).get('language');
const language = asked === 'de' ? 'de' : 'en';
const words = {
  en: {
    title: 'Project desk',
    hello: 'Hello, this is the project desk. How can we help?',
    answers: [
      'Thank you, I will look it up at once. (This is a demo, so nobody reads along.)',
      'May I ring you about that? Your number is in your account.',
      'Gladly. Is there anything else?',
    ],
    label: 'Your message',
    send: 'Send',
  },
  de: {
    title: 'Projektbetreuung',
    hello: 'Guten Tag, hier ist die Projektbetreuung. Was können wir für Sie tun?',
    answers: [
      'Danke, ich sehe gleich nach. (Dies ist eine Demo, es liest also niemand mit.)',
      'Darf ich Sie dazu anrufen? Ihre Nummer steht in Ihrem Konto.',
      'Gern. Kann ich sonst noch etwas tun?',
    ],
    label: 'Ihre Nachricht',
    send: 'Senden',
  },
}[language];

const key = 'hafen-chat';
const log = document.querySelector('ol');
const form = document.querySelector('form');
const title = document.querySelector('h1');

document.documentElement.lang = language;
document.title = words.title;
title.id = 'title';
title.textContent = words.title;
document.querySelector('label').textContent = words.label;
form.querySelector('button').textContent = words.send;
read().forEach(show);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const said = read();
  const answer = words.answers[said.filter(({ mine }) => mine).length % words.answers.length];
  const added = [{ mine: true, text: form.elements.text.value }, { text: answer }];
  sessionStorage.setItem(key, JSON.stringify([...said, ...added]));
  added.forEach(show);
  form.reset();
});

function read() {
  try {
    const said = JSON.parse(sessionStorage.getItem(key) ?? '');
    if (Array.isArray(said)) return said;
  } catch {
    // Nothing was said yet, or the storage cannot be read.
  }
  return [{ text: words.hello }];
}

function show({ mine, text }) {
  const line = document.createElement('li');
  line.className = mine ? 'mine' : '';
  line.textContent = text;
  log.append(line);
  log.scrollTo(0, log.scrollHeight);
}
