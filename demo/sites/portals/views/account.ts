import { html, type TemplateResult } from 'lit';
import type { Account, Person } from '../../../accounts/types.ts';
import type { Page, Scene } from '../scene.ts';
import type { CommonWords } from '../words/words.ts';
import { roomPage, roomPaths } from './account-frame.ts';
import { facts } from './parts.ts';

/** What differs between the accounts of the portals. */
export interface AccountKind {
  /** The address of the profile. */
  readonly path: string;
  /** What is deleted with the account, in the words of each language. */
  readonly goes: { readonly de: readonly string[]; readonly en: readonly string[] };
}

type AccountScene = Scene<unknown, unknown>;
type Field = 'name' | 'phone' | 'address';

const hints: Readonly<Record<Field, string>> = { name: 'name', phone: 'tel', address: 'street-address' };

function field(words: CommonWords, person: Person, name: Field): TemplateResult {
  return html`<label class="field"
    ><span>${words.profile[name]}</span>
    <input type="text" name=${name} .value=${person[name]} autocomplete=${hints[name]} required />
  </label>`;
}

function saveProfile(scene: AccountScene, event: SubmitEvent): void {
  event.preventDefault();
  const values = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<Field, string>;
  void scene.act.change({ person: values }, scene.words.saved);
}

function renderProfile(scene: AccountScene): TemplateResult {
  const { words, account } = scene;
  const { person } = account;
  return html`
    <div class="columns">
      <form class="fields" @submit=${(event: SubmitEvent) => saveProfile(scene, event)}>
        ${field(words, person, 'name')} ${field(words, person, 'phone')} ${field(words, person, 'address')}
        <p><button class="button">${words.save}</button></p>
      </form>
      <aside>
        ${facts([
          [words.profile.company, person.company],
          [words.profile.email, person.email],
          [words.profile.vatId, person.vatId],
        ])}
        <p class="soft small">${words.profile.fixed}</p>
      </aside>
    </div>
  `;
}

function renderSync({ words, format, sync }: AccountScene): TemplateResult {
  const texts = { none: () => words.privacy.empty, failed: () => words.privacy.notKept };
  const text = sync.status === 'kept' ? words.privacy.kept(format.time(sync.at)) : texts[sync.status]();
  return html`<p class="sync ${sync.status}" role="status">${text}</p>`;
}

/** Everything in the account as a file (Art. 20 GDPR); it never leaves the browser. */
function download({ person, data }: Account<unknown>): void {
  const text = JSON.stringify({ person, data }, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `teilehafen-${person.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function renderRemove(
  { words, language, account, act, to }: AccountScene,
  { path, goes }: AccountKind,
): TemplateResult {
  return html`
    <div class="columns">
      <section>
        <h3>${words.remove.goes}</h3>
        <ul class="plain-list">
          ${goes[language].map((what) => html`<li>${what}</li>`)}
        </ul>
      </section>
      <section>
        <h3>${words.remove.stays}</h3>
        <ul class="plain-list">
          <li>${words.remove.voucher}</li>
          <li>${words.remove.proof}</li>
        </ul>
      </section>
    </div>
    <p>
      <button type="button" class="text" @click=${() => download(account)}>${words.remove.download}</button>
    </p>
    <div class="actions">
      <button type="button" class="button" @click=${() => act.deleteAccount()}>${words.remove.button}</button>
      <a class="button plain" href=${to(roomPaths(path).profile)}>${words.remove.cancel}</a>
    </div>
  `;
}

/** The rooms of an account with their addresses: profile, the parts of the privacy center, and the way out. */
export function accountRoutes<Data>(kind: AccountKind): Readonly<Record<string, Page<Data, unknown>>> {
  const paths = roomPaths(kind.path);
  return {
    [paths.profile]: roomPage(kind.path, 'profile', (words) => words.profile.lead, renderProfile),
    [paths.settings]: roomPage(
      kind.path,
      'settings',
      (words) => words.privacy.settingsLead,
      (scene) => html`${renderSync(scene)}<privacy-settings></privacy-settings>`,
      ['privacy-settings'],
    ),
    [paths.choices]: roomPage(
      kind.path,
      'choices',
      (words) => words.privacy.choicesLead,
      (scene) => html`${renderSync(scene)}<privacy-record></privacy-record>`,
      ['privacy-record'],
    ),
    [paths.rights]: roomPage(
      kind.path,
      'rights',
      (words) => words.privacy.rightsLead,
      () => html`<privacy-rights></privacy-rights>`,
      ['privacy-rights'],
    ),
    [paths.newsletters]: roomPage(
      kind.path,
      'newsletters',
      (words) => words.privacy.newslettersLead,
      () => html`<privacy-newsletter></privacy-newsletter>`,
      ['privacy-newsletter'],
    ),
    [paths.remove]: roomPage(
      kind.path,
      'remove',
      (words) => words.remove.lead,
      (scene) => renderRemove(scene, kind),
    ),
  };
}
