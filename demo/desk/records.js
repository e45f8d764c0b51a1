import { createNotice, make, workButton } from './dom.js';
import { acts, timeWords } from './words.js';

const recordId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What verifying a chain has found, as a sentence. */
function verdict(chain) {
  const words = {
    changed: () => `Event ${chain.position} is not as it was stored.`,
    missing: () => `Event ${chain.position} is missing.`,
  };
  return chain.intact
    ? make(
        'p',
        { class: 'verdict', 'data-intact': 'true' },
        `Intact: ${chain.length} event${chain.length === 1 ? '' : 's'}, each as it was stored.`,
      )
    : make('p', { class: 'verdict', 'data-intact': 'false' }, `Broken. ${words[chain.reason]()}`);
}

function eventRow({ receivedAt, event }) {
  const decided = [
    event.granted.length > 0 && `agreed: ${event.granted.join(', ')}`,
    event.refused.length > 0 && `refused: ${event.refused.join(', ')}`,
    event.reset.length > 0 && `asked again: ${event.reset.join(', ')}`,
  ].filter(Boolean);
  return make(
    'li',
    {},
    make('strong', {}, acts[event.act] ?? event.act),
    make('time', { datetime: receivedAt }, timeWords(receivedAt)),
    make(
      'p',
      {},
      `${decided.join('; ') || 'nothing decided'}. Version ${event.version}, ${event.language || 'no language'}, ${event.surface}.`,
    ),
  );
}

function recordCard({ record, chain, events }) {
  return make(
    'article',
    { class: 'record' },
    make('h3', {}, record),
    verdict(chain),
    chain.intact && make('p', { class: 'hash' }, 'Head ', make('code', {}, chain.head)),
    make('ol', { class: 'history' }, events.map(eventRow)),
  );
}

/** Asks before something is gone for good; settles with the answer. */
function confirmErasure(subject, { records, requests }) {
  const events = records.reduce((sum, record) => sum + record.events.length, 0);
  return new Promise((resolve) => {
    const dialog = make(
      'dialog',
      {
        class: 'confirm',
        'aria-labelledby': 'confirm-title',
        onclose: () => (resolve(dialog.returnValue === 'erase'), dialog.remove()),
      },
      make('h3', { id: 'confirm-title' }, 'Erase for good?'),
      make(
        'p',
        {},
        `${records.length} consent record(s) with ${events} event(s) of ${subject} are deleted, and with them the proof of these consents. ` +
          `${requests.length} request(s) stay until they are answered, without this subject.`,
      ),
      make(
        'form',
        { method: 'dialog', class: 'buttons' },
        make('button', { class: 'button plain', value: 'keep' }, 'Keep'),
        make('button', { class: 'button plain', value: 'erase' }, 'Erase for good'),
      ),
    );
    document.body.append(dialog);
    dialog.showModal();
  });
}

function download(name, value) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  make('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

/** Looking records up: by the record's id to verify it, by the subject to give it out or erase it. */
export function createRecords({ api, changed }) {
  const notice = createNotice();
  const results = make('div', { class: 'results' });
  const name = make('input', { type: 'text', id: 'lookup', required: true, autocomplete: 'off', spellcheck: 'false' });
  const head = make('input', {
    type: 'text',
    id: 'head',
    autocomplete: 'off',
    spellcheck: 'false',
    pattern: '[0-9a-f]{64}',
  });

  async function verify(record) {
    const { chain, holds, verifiedAt } = await api.verify(record, head.value.trim());
    const held = holds
      ? 'The head that was given is part of this record.'
      : 'The head that was given is not part of this record: events were cut off or replaced.';
    results.replaceChildren(
      make(
        'article',
        { class: 'record' },
        make('h3', {}, record),
        verdict(chain),
        holds !== undefined && make('p', { class: 'verdict', 'data-intact': String(holds) }, held),
        chain.intact && make('p', { class: 'hash' }, 'Head ', make('code', {}, chain.head)),
        make('p', { class: 'hint' }, `Verified ${timeWords(verifiedAt)}`),
      ),
    );
    notice.say(chain.intact ? 'The chain is intact.' : 'The chain is broken.', chain.intact ? 'done' : 'problem');
  }

  async function erase(subject, found) {
    if (!(await confirmErasure(subject, found))) return;
    const { records, events } = await api.erase(subject);
    results.replaceChildren();
    notice.say(`Erased: ${records} record(s), ${events} event(s).`);
    await changed();
  }

  async function show(subject) {
    const found = await api.subject(subject);
    const { records, requests } = found;
    if (records.length + requests.length === 0) return notice.say('Nothing is kept under this subject.');
    results.replaceChildren(
      make(
        'div',
        { class: 'buttons' },
        make(
          'button',
          { type: 'button', class: 'button', onclick: () => download(`${subject.replace(':', '-')}.json`, found) },
          'Export as JSON',
        ),
        workButton('Erase …', () => guarded(() => erase(subject, found)), { class: 'button plain' }),
      ),
      ...records.map(recordCard),
    );
    return notice.say(`${records.length} record(s), ${requests.length} request(s).`);
  }

  async function guarded(work) {
    try {
      await work();
    } catch ({ message }) {
      notice.say(message, 'problem');
    }
  }

  const form = make(
    'form',
    {
      class: 'lookup',
      onsubmit(event) {
        event.preventDefault();
        results.replaceChildren();
        const wanted = name.value.trim();
        const isRecord = event.submitter?.value === 'verify';
        if (isRecord && !recordId.test(wanted)) return notice.say('A record id is a UUID in lower case.', 'problem');
        return void guarded(() => (isRecord ? verify(wanted) : show(encodeURIComponent(wanted))));
      },
    },
    make('div', { class: 'field' }, make('label', { for: 'lookup' }, 'Record or subject id'), name),
    make(
      'div',
      { class: 'field' },
      make('label', { for: 'head' }, 'Head from the person’s receipt (to verify, if there is one)'),
      head,
    ),
    make(
      'div',
      { class: 'buttons' },
      make('button', { class: 'button', value: 'verify' }, 'Verify record'),
      make('button', { class: 'button plain', value: 'subject' }, 'Show subject'),
    ),
  );
  return make(
    'section',
    { 'aria-labelledby': 'records-title' },
    make('div', { class: 'section-head' }, make('h2', { id: 'records-title' }, 'Proofs of consent')),
    form,
    notice.element,
    results,
  );
}
