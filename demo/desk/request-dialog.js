import { createNotice, make, workButton } from './dom.js';
import { articles, dayWords, distance, identifiers, reasonOf, reasons, rights, statuses, timeWords } from './words.js';

const term = (name, ...values) => [make('dt', {}, name), make('dd', {}, ...values)];

function facts({ rights: asked, reply, identifier, text, language, receivedAt, dueAt, extended }, today) {
  const named = asked.map((right) => `${rights[right] ?? right} (Art. ${articles[right] ?? '?'})`).join(', ');
  return make(
    'dl',
    { class: 'facts' },
    term('Asks for', named),
    term('Due', `${dayWords(dueAt)}, ${distance(dueAt, today).words}${extended ? ', extended' : ''}`),
    term('Received', timeWords(receivedAt)),
    term(
      reply.channel === 'email' ? 'Reply by e-mail' : 'Reply by post',
      make('span', { class: 'address' }, reply.address),
    ),
    identifier ? term(`Found by: ${identifiers[identifier.kind] ?? identifier.kind}`, identifier.value) : [],
    term('Language', language),
    text ? term('In their words', make('blockquote', {}, text)) : [],
  );
}

function history(changes) {
  return make(
    'ol',
    { class: 'history' },
    changes.map(({ at, status, reason, note, dueAt }, index) =>
      make(
        'li',
        {},
        make('strong', {}, statuses[status]),
        make('time', { datetime: at }, timeWords(at)),
        reason && make('p', {}, reasonOf(reason)),
        index > 0 && dueAt && make('p', {}, `Extended to ${dayWords(dueAt)}`),
        note && make('p', { class: 'note' }, note),
      ),
    ),
  );
}

/** The form that takes a request a step further. */
function stepForm({ request, followers, take }) {
  const status = make(
    'select',
    { id: 'step-status' },
    followers.map((value) => make('option', { value }, statuses[value])),
  );
  const reason = make('select', { id: 'step-reason' });
  const reasonField = make('div', { class: 'field' }, make('label', { for: 'step-reason' }, 'Reason'), reason);
  const note = make('textarea', { id: 'step-note', rows: '3', maxlength: '4000' });
  const extend = make('input', { type: 'checkbox', id: 'step-extend', disabled: request.extended });

  /** Only the reasons that belong to a status, and only where there are some. */
  function showReasons() {
    const own = reasons[status.value] ?? {};
    const none = make('option', { value: '' }, status.value === 'denied' ? 'Choose one' : 'None');
    reason.replaceChildren(none, ...Object.entries(own).map(([value, label]) => make('option', { value }, label)));
    reasonField.hidden = Object.keys(own).length === 0;
  }
  status.addEventListener('change', showReasons);
  showReasons();

  const step = () => ({
    from: request.status,
    status: status.value,
    ...(reason.value && !reasonField.hidden ? { reason: reason.value } : {}),
    ...(note.value.trim() ? { note: note.value.trim() } : {}),
    ...(extend.checked ? { extend: true } : {}),
  });
  return make(
    'div',
    { class: 'step' },
    make('h3', {}, 'Next step'),
    make('div', { class: 'field' }, make('label', { for: 'step-status' }, 'Status'), status),
    reasonField,
    make('div', { class: 'field' }, make('label', { for: 'step-note' }, 'Note'), note),
    make(
      'p',
      { class: 'check' },
      extend,
      make(
        'label',
        { for: 'step-extend' },
        request.extended
          ? 'The period was extended already'
          : 'Extend by two months. Tell the person why, within the first month (Art. 12(3)).',
      ),
    ),
    workButton('Save this step', () => take(step())),
  );
}

/** Opens a request and settles when it is closed again. */
export async function openRequest({ api, reference, today }) {
  const notice = createNotice();
  const content = make('div');
  const dialog = make(
    'dialog',
    { class: 'request', 'aria-labelledby': 'request-title' },
    make(
      'form',
      { method: 'dialog', class: 'dialog-head' },
      make('h2', { id: 'request-title' }, reference),
      make('button', { class: 'button plain' }, 'Close'),
    ),
    notice.element,
    content,
  );

  async function take(step) {
    try {
      await api.change(reference, step);
      await show();
      notice.say('Saved.');
      // The form that had the focus is gone.
      dialog.querySelector('.dialog-head button').focus();
    } catch ({ message, status }) {
      if (status === 409) await show();
      notice.say(message, 'problem');
    }
  }

  async function show() {
    const { request, changes, followers } = await api.request(reference);
    content.replaceChildren(
      make('p', {}, make('span', { class: 'status', 'data-status': request.status }, statuses[request.status])),
      facts(request, today),
      make('h3', {}, 'So far'),
      history(changes),
      ...(followers.length > 0 ? [stepForm({ request, followers, take })] : []),
    );
  }

  await show();
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((closed) => dialog.addEventListener('close', closed, { once: true }));
  dialog.remove();
}
