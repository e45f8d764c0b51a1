import { html, type TemplateResult } from 'lit';
import { dateFrom } from '../../../accounts/days.ts';
import { badge, pageHead } from '../../portals/views/parts.ts';
import type { SupplierPage, SupplierScene } from '../types.ts';

async function sign({ act, words, query }: SupplierScene, event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const by = String(new FormData(event.target as HTMLFormElement).get('by') ?? '').trim();
  const nda = { signedOn: dateFrom(Date.now(), 0), by };
  const job = query.get('job');
  if (!(await act.change({ data: { nda } }, words.nda.done)) || job === null) return;
  act.go(`/jobs/${encodeURIComponent(job)}`);
  act.say(words.nda.done);
}

const renderForm = (scene: SupplierScene): TemplateResult => html`
  <form class="fields" @submit=${(event: SubmitEvent) => void sign(scene, event)}>
    <label class="field"
      ><span>${scene.words.nda.name}</span><input type="text" name="by" required maxlength="80" autocomplete="name"
    /></label>
    <label class="check"><input type="checkbox" required /><span>${scene.words.nda.agree}</span></label>
    <p><button class="button">${scene.words.nda.sign}</button></p>
  </form>
`;

function renderSigned({ words, format, account, to }: SupplierScene): TemplateResult {
  const { nda } = account.data;
  return html`<div class="stack">
    <p>${badge('done', nda ? words.nda.signed(nda.by, format.date(nda.signedOn)) : '')}</p>
    <p><a class="button" href=${to('/jobs')}>${words.nda.toJobs}</a></p>
  </div>`;
}

export const ndaPage: SupplierPage = {
  section: 'nda',
  title: ({ words }) => words.nda.title,
  render(scene) {
    const { words, account } = scene;
    return html`
      ${pageHead(words.nda.title, words.nda.lead)}
      <ol class="clauses">
        ${words.nda.clauses.map((clause) => html`<li>${clause}</li>`)}
      </ol>
      <p class="soft">${words.nda.contract}</p>
      ${account.data.nda ? renderSigned(scene) : renderForm(scene)}
    `;
  },
};
