import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { longest } from '../../../src/policy/rights/request.ts';
import { createVisitor, openDesk, shown, type } from '../../fixtures/desk-page.ts';
import { click, find, findAll, wordsIn } from '../../fixtures/page.ts';
import { answered, createServer, received } from '../../stores/outbox/bench.ts';

const right = (desk: Element, name: string): HTMLInputElement => find(desk, `[name=right][value=${name}]`);

async function fill(desk: Element, email = 'ada@teilehafen.example'): Promise<void> {
  await click(right(desk, 'access'));
  type(find(desk, '#address'), email);
  await shown(desk);
}

const send = async (desk: Element): Promise<void> => {
  await click(find(desk, 'button[type=submit]'));
  await shown(desk);
};

const focused = (desk: Element): Element | null | undefined => desk.shadowRoot?.activeElement;

const bodies = ({ server }: ReturnType<typeof createVisitor>): Record<string, unknown>[] =>
  server.posts.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

/** The next file that the page gives to be saved. */
function savedFile(): Promise<{ name: string; text: string }> {
  const own = HTMLAnchorElement.prototype.click;
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = own;
      void fetch(this.href)
        .then((file) => file.text())
        .then((text) => resolve({ name: this.download, text }));
    };
  });
}

describe('privacy-request', () => {
  it('asks for nothing that the law does not let it ask', async () => {
    const { desk } = await openDesk('privacy-request');
    const controls = findAll<HTMLInputElement>(desk, 'input:not([name=right]), textarea, select');
    expect(controls.map((it) => it.name || it.id)).to.deep.equal([
      'channel',
      'channel',
      'address',
      'finder',
      'finder',
      'finder',
      'finder',
      'finder',
      'text',
    ]);
    expect(findAll(desk, '[required], [type=file], [type=tel], [type=date], [autocomplete=bday]')).to.be.empty;
  });

  it('sends what was asked and shows reference, time, due date and status', async () => {
    const { desk, visitor } = await openDesk('privacy-request');
    await fill(desk);
    await send(desk);
    expect(bodies(visitor)[0]).to.include({ policy: 'desk', language: 'en' });
    const words = wordsIn(desk);
    expect(words).to.include('We have your request');
    expect(words).to.include('TH-1');
    expect(words).to.include('December 28, 2026');
    expect(words).to.include('Received, not begun yet');
    expect(focused(desk)?.getAttribute('part')).to.equal('result');
  });

  it('gives a confirmation to keep, which never leaves the browser', async () => {
    const { desk } = await openDesk('privacy-request');
    await fill(desk);
    await send(desk);
    const saved = savedFile();
    await click(find(desk, '[data-action=confirmation]'));
    const { name, text } = await saved;
    expect(name).to.equal('Confirmation of a request TH-1.txt');
    for (const words of ['Reference: TH-1', '2026-11-25T09:00:00Z', '2026-12-28', 'Access', 'Teilehafen Europe GmbH'])
      expect(text).to.include(words);
  });

  it('saves the letter with everything that was filled in', async () => {
    const { desk } = await openDesk('privacy-request', { lang: 'de' });
    await fill(desk);
    type(find(desk, '#text'), 'Es geht um 2025.');
    await shown(desk);
    const saved = savedFile();
    await click(find(desk, '[data-way=save]'));
    const { text } = await saved;
    expect(text).to.include('Teilehafen Europe GmbH\nDatenschutz\nHafenstraße 1');
    expect(text).to.include('- Auskunft (Art. 15 DSGVO)');
    expect(text).to.include('Es geht um 2025.');
    expect(text).to.include('ada@teilehafen.example');
  });

  it('can be filled in and sent by keyboard alone', async () => {
    const { desk, visitor } = await openDesk('privacy-request');
    right(desk, 'access').focus();
    await sendKeys({ press: ' ' });
    while (focused(desk)?.id !== 'address') await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ada@teilehafen.example' });
    await sendKeys({ press: 'Enter' });
    await shown(desk);
    expect(bodies(visitor)[0]?.['rights']).to.deep.equal(['access']);
  });

  it('says at each field what is wrong, and leads to the first', async () => {
    const { desk, visitor } = await openDesk('privacy-request');
    await send(desk);
    expect(wordsIn(desk)).to.include('Choose what you ask for.');
    expect(find(desk, '#address').getAttribute('aria-invalid')).to.equal('true');
    expect(find(desk, '#address').getAttribute('aria-describedby')).to.equal('address-error');
    expect(focused(desk)).to.equal(findAll(desk, '[name=right]')[0]);
    expect(visitor.server.posts).to.be.empty;
    await expect(desk).to.be.accessible();
  });

  it('takes an internationalised address and refuses one that nothing can be sent to', async () => {
    const { desk, visitor } = await openDesk('privacy-request');
    await fill(desk, 'ada@');
    await send(desk);
    expect(visitor.server.posts).to.be.empty;
    type(find(desk, '#address'), 'jörg@müller.example');
    await send(desk);
    expect(bodies(visitor)[0]?.['reply']).to.deep.equal({ channel: 'email', address: 'jörg@müller.example' });
  });

  it('keeps all of 100,000 characters, says how many fit, and sends none of them', async () => {
    const { desk, visitor } = await openDesk('privacy-request');
    await fill(desk);
    type(find(desk, '#text'), 'x'.repeat(100_000));
    await send(desk);
    expect(wordsIn(desk)).to.include('100,000 characters are too many, 10,000 fit. Nothing was cut');
    expect(find<HTMLTextAreaElement>(desk, '#text').value).to.have.length(100_000);
    expect(visitor.server.posts).to.be.empty;
    expect(longest.text).to.equal(10_000);
  });

  it('asks for a postal address when a letter is wanted, and only then', async () => {
    const { desk } = await openDesk('privacy-request');
    expect(findAll(desk, 'textarea#address')).to.be.empty;
    await click(find(desk, '[name=channel][value=post]'));
    await shown(desk);
    expect(find(desk, 'textarea#address').getAttribute('autocomplete')).to.equal('street-address');
    expect(findAll(desk, '[name=finder][value=reply]')).to.be.empty;
  });

  it('shows what the server finds wrong at its field, with everything that was typed', async () => {
    const problems = [{ field: 'reply.address', code: 'bad-format', allowed: 'an address' }];
    const visitor = createVisitor(createServer(answered(422, { problems }), received));
    const { desk } = await openDesk('privacy-request', { visitor });
    await fill(desk);
    type(find(desk, '#text'), 'Please hurry.');
    await send(desk);
    expect(focused(desk)?.id).to.equal('address');
    expect(find<HTMLTextAreaElement>(desk, '#text').value).to.equal('Please hurry.');
    type(find(desk, '#address'), 'ada@example.org');
    await send(desk);
    expect(wordsIn(desk)).to.include('We have your request');
    expect(new Set(bodies(visitor).map(({ id }) => id)).size).to.equal(1);
  });

  it('sends once for two clicks', async () => {
    const { desk, visitor } = await openDesk('privacy-request', { visitor: createVisitor(createServer('hold')) });
    await fill(desk);
    const form = find<HTMLFormElement>(desk, 'form');
    form.requestSubmit();
    form.requestSubmit();
    await shown(desk);
    expect(visitor.server.posts).to.have.length(1);
    expect(wordsIn(desk)).to.include('Being sent');
  });

  it('waits for a connection, says so, and can be changed until then', async () => {
    const { desk, visitor } = await openDesk('privacy-request');
    visitor.connection.set(false);
    await fill(desk);
    await send(desk);
    expect(wordsIn(desk)).to.include('Waiting for a connection.');
    await expect(desk).to.be.accessible();
    await click(find(desk, '[data-action=edit]'));
    await shown(desk);
    expect(find<HTMLInputElement>(desk, '#address').value).to.equal('ada@teilehafen.example');
    await send(desk);
    visitor.connection.set(true);
    await shown(desk);
    expect(wordsIn(desk)).to.include('We have your request');
    expect(visitor.server.posts).to.have.length(1);
  });

  it('is sent after a reload that was offline', async () => {
    const visitor = createVisitor();
    const { desk, center } = await openDesk('privacy-request', { visitor });
    visitor.connection.set(false);
    await fill(desk);
    await send(desk);
    desk.remove();
    center.stop();
    const { desk: again } = await openDesk('privacy-request', { visitor });
    expect(wordsIn(again)).to.include('Waiting for a connection.');
    visitor.connection.set(true);
    await shown(again);
    expect(wordsIn(again)).to.include('TH-1');
    expect(visitor.server.posts).to.have.length(1);
  });

  it('says that it is tried again after a time-out or a server error', async () => {
    for (const [reply, words] of [
      [answered(503), 'The server is busy. We try again by ourselves.'],
      [{ kind: 'lost', reason: 'timeout' }, 'The server does not answer. We try again by ourselves.'],
    ] as const) {
      const { desk } = await openDesk('privacy-request', { visitor: createVisitor(createServer(reply)) });
      await fill(desk);
      await send(desk);
      expect(wordsIn(desk)).to.include(words);
    }
  });

  it('says "sent" where the answer cannot be read', async () => {
    const { desk } = await openDesk('privacy-request', {
      visitor: createVisitor(createServer({ kind: 'unreadable' })),
    });
    await fill(desk);
    await send(desk);
    expect(wordsIn(desk)).to.include('Whether it arrived cannot be seen from here.');
    expect(wordsIn(desk)).not.to.include('We have your request');
  });

  it('says that nothing is kept where storage is blocked, and sends all the same', async () => {
    const visitor = createVisitor();
    visitor.outbox.blocked = true;
    visitor.connection.set(false);
    const { desk } = await openDesk('privacy-request', { visitor });
    await fill(desk);
    await send(desk);
    expect(wordsIn(desk)).to.include('Leave the page open until it has been sent.');
    visitor.connection.set(true);
    await shown(desk);
    expect(wordsIn(desk)).to.include('TH-1');
  });

  it('offers a written mail and a letter where the policy has no endpoint, and says why', async () => {
    const { desk } = await openDesk('privacy-request', { policy: { rights: { email: 'privacy@teilehafen.example' } } });
    await fill(desk);
    expect(findAll(desk, 'button[type=submit]')).to.be.empty;
    expect(wordsIn(desk)).to.include('This site takes no requests by form.');
    const mail = decodeURIComponent(find<HTMLAnchorElement>(desk, '[data-way=mail]').href);
    expect(mail).to.match(/^mailto:privacy@teilehafen\.example\?subject=/);
    expect(mail).to.include('- Access (Art. 15 GDPR)');
    expect(mail).to.include('ada@teilehafen.example');
    expect(findAll(desk, '[data-way=print], [data-way=save]')).to.have.length(2);
  });

  it('opens the mail without a text that is too long for a link, and says so', async () => {
    const { desk } = await openDesk('privacy-request');
    type(find(desk, '#text'), 'ä'.repeat(5_000));
    await shown(desk);
    expect(find<HTMLAnchorElement>(desk, '[data-way=mail]').href.length).to.be.lessThan(2_001);
    expect(wordsIn(desk)).to.include('Your text is too long for a link that opens a mail.');
  });

  it('keeps what was typed over a reload and a change of language', async () => {
    const visitor = createVisitor();
    const { desk, center } = await openDesk('privacy-request', { visitor });
    await fill(desk);
    await center.useLanguages(['de']);
    await shown(desk);
    expect(wordsIn(desk)).to.include('Was verlangen Sie?');
    expect([right(desk, 'access').checked, find<HTMLInputElement>(desk, '#address').value]).to.deep.equal([
      true,
      'ada@teilehafen.example',
    ]);
    desk.remove();
    const { desk: again } = await openDesk('privacy-request', { visitor });
    expect(find<HTMLInputElement>(again, '#address').value).to.equal('ada@teilehafen.example');
  });
});
