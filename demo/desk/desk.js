import { createCounts } from './counts.js';
import { make, createNotice } from './dom.js';
import { createRecords } from './records.js';
import { createRequests } from './requests.js';
import { dayWords } from './words.js';

const keyName = 'desk-key';

function signIn(open) {
  const notice = createNotice();
  const input = make('input', {
    type: 'password',
    id: 'key',
    name: 'key',
    autocomplete: 'current-password',
    required: true,
  });
  // A password manager wants a name to keep the key under.
  const name = make('input', { name: 'username', autocomplete: 'username', value: 'desk', hidden: true });
  const form = make(
    'form',
    {
      class: 'sign-in',
      async onsubmit(event) {
        event.preventDefault();
        notice.say('Opening …');
        await open(input.value.trim()).catch(({ message }) => {
          notice.say(message, 'problem');
          input.focus();
        });
      },
    },
    make('h1', {}, 'Privacy desk'),
    make('p', { class: 'lead' }, 'Requests with their due dates, proofs of consent, and what visitors choose.'),
    name,
    make('label', { for: 'key' }, 'Key of the desk'),
    input,
    make(
      'p',
      { class: 'hint' },
      'In this demo it is printed where npm start was called. It is kept until this tab is closed.',
    ),
    make('button', { class: 'button' }, 'Open the desk'),
    notice.element,
  );
  return make('main', { class: 'gate', id: 'content' }, form);
}

function figure(label, value, alarming = false) {
  return make(
    'div',
    { class: 'figure', 'data-alarming': alarming },
    make('dt', {}, label),
    make('dd', {}, String(value)),
  );
}

function figures({ requests, today }) {
  const sum = (key, only) =>
    requests.filter(({ status }) => !only || only.includes(status)).reduce((all, it) => all + it[key], 0);
  const overdue = sum('overdue');
  return make(
    'dl',
    { class: 'figures' },
    figure('Waiting', sum('count', ['open', 'in_progress'])),
    figure('Overdue', overdue, overdue > 0),
    figure('Answered', sum('count', ['fulfilled', 'denied'])),
    figure('Today', dayWords(today)),
  );
}

/**
 * The controller's desk: signed out it asks for the key, signed in it shows everything.
 *
 * @param createApi makes the way to the receiver from a key
 * @param storage keeps the key until the tab is closed
 */
export function createDesk({ createApi, storage }) {
  const root = make('div', { class: 'desk' });

  function show(api, overview) {
    const top = make('div', { class: 'wide' }, figures(overview));
    const refresh = async () => top.replaceChildren(figures(await api.overview()));
    const lock = () => {
      storage.removeItem(keyName);
      root.replaceChildren(signIn(open));
      root.querySelector('#key').focus();
    };
    const header = make(
      'header',
      { class: 'hull' },
      make('p', { class: 'brand' }, 'Privacy desk', make('span', {}, overview.controller)),
      make('button', { type: 'button', class: 'button plain', onclick: lock }, 'Lock'),
    );
    const main = make(
      'main',
      { id: 'content', tabindex: '-1' },
      make('h1', { class: 'visually-hidden' }, 'Privacy desk'),
      top,
      createRequests({ api, today: overview.today, changed: refresh }),
      createRecords({ api, changed: refresh }),
      createCounts({ api, today: overview.today }),
    );
    root.replaceChildren(make('a', { class: 'skip', href: '#content' }, 'To the content'), header, main);
  }

  async function open(key) {
    const api = createApi(key);
    const overview = await api.overview();
    storage.setItem(keyName, key);
    show(api, overview);
    root.querySelector('main').focus();
  }

  root.append(signIn(open));
  const kept = storage.getItem(keyName);
  if (kept) open(kept).catch(() => storage.removeItem(keyName));
  return root;
}
