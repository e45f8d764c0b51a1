import { createNotice, make, workButton } from './dom.js';
import { openRequest } from './request-dialog.js';
import { dayWords, distance, rights, statuses } from './words.js';

const filters = { waiting: 'Waiting', all: 'All', ...statuses };
const soon = 7;

function dueCell({ dueAt, status, extended }, today) {
  const isWaiting = status === 'open' || status === 'in_progress';
  const { days, words } = distance(dueAt, today);
  const urgency = !isWaiting ? 'closed' : days < 0 ? 'overdue' : days <= soon ? 'soon' : 'calm';
  return make(
    'td',
    { class: 'due', role: 'cell', 'data-urgency': urgency },
    make('span', { class: 'day' }, dayWords(dueAt)),
    isWaiting && make('span', { class: 'distance' }, words),
    extended && make('span', { class: 'distance' }, 'extended'),
  );
}

function row(request, today, open) {
  const { reference, rights: asked, reply, status } = request;
  const button = make('button', { type: 'button', class: 'reference', onclick: () => open(reference) }, reference);
  return make(
    'tr',
    { role: 'row' },
    dueCell(request, today),
    make('th', { scope: 'row', role: 'rowheader' }, button),
    make('td', { role: 'cell', 'data-label': 'Asks for' }, asked.map((right) => rights[right] ?? right).join(', ')),
    make('td', { role: 'cell', 'data-label': 'Reply by' }, reply.channel === 'email' ? 'E-mail' : 'Post'),
    make(
      'td',
      { role: 'cell', 'data-label': 'Status' },
      make('span', { class: 'status', 'data-status': status }, statuses[status]),
    ),
  );
}

/** The list of requests, by due day. `changed` is called after each step that was taken. */
export function createRequests({ api, today, changed }) {
  const notice = createNotice();
  // Named roles, because the narrow view lays the table out as cards.
  const body = make('tbody', { role: 'rowgroup' });
  const more = make('p', { class: 'more' });
  const filter = make(
    'select',
    { id: 'filter', onchange: () => void load() },
    Object.entries(filters).map(([value, label]) => make('option', { value }, label)),
  );
  const headings = ['Due', 'Reference', 'Asks for', 'Reply by', 'Status'];

  /** Where the focus goes back to: the request in the new list, or the filter if it is no longer in it. */
  const placeOf = (reference) =>
    [...body.querySelectorAll('button')].find((it) => it.textContent === reference) ?? filter;

  const open = async (reference) => {
    try {
      await openRequest({ api, reference, today });
      await Promise.all([load(), changed()]);
      placeOf(reference).focus();
    } catch ({ message }) {
      notice.say(message, 'problem');
    }
  };

  async function load(after) {
    try {
      const { requests, next } = await api.requests(filter.value, after);
      const rows = requests.map((request) => row(request, today, open));
      if (after) body.append(...rows);
      else body.replaceChildren(...rows);
      notice.say(body.children.length === 0 ? 'No requests here.' : '');
      more.replaceChildren(...(next ? [workButton('Show more', () => load(next), { class: 'button plain' })] : []));
    } catch ({ message }) {
      notice.say(message, 'problem');
    }
  }

  void load();
  return make(
    'section',
    { 'aria-labelledby': 'requests-title' },
    make(
      'div',
      { class: 'section-head' },
      make('h2', { id: 'requests-title' }, 'Requests'),
      make('div', { class: 'field' }, make('label', { for: 'filter' }, 'Show'), filter),
    ),
    make(
      'table',
      { class: 'requests', role: 'table', 'aria-labelledby': 'requests-title' },
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          headings.map((heading) => make('th', { scope: 'col', role: 'columnheader' }, heading)),
        ),
      ),
      body,
    ),
    notice.element,
    more,
  );
}
