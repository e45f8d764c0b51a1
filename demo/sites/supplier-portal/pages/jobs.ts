import { html, nothing, type TemplateResult } from 'lit';
import type { Job } from '../../../accounts/types.ts';
import { sheet } from '../../portals/drawings/drawing.ts';
import { icons } from '../../portals/icons.ts';
import { missing } from '../../portals/views/missing.ts';
import { backLink, badge, daysUntil, facts, pageHead, partFacts, partName } from '../../portals/views/parts.ts';
import type { SupplierPage, SupplierScene } from '../types.ts';

const tones = { offered: 'asking', running: 'running', done: 'done', declined: 'waiting' } as const;
const groups = ['offered', 'running', 'done', 'declined'] as const;

/** Whether a drawing must not be shown yet. */
const isLocked = ({ account }: SupplierScene, { confidential }: Job): boolean =>
  confidential && account.data.nda === null;

/** A job in a list. */
export function jobRow(scene: SupplierScene, job: Job): TemplateResult {
  const { words, format, to, language } = scene;
  const path = to(`/jobs/${job.id}`);
  const name = isLocked(scene, job)
    ? html`<div class="part">
        <span class="crate locked">${icons.confidential}</span>
        <div>
          <a class="name" href=${path}>${job.part.name[language]}</a>
          <p class="soft small">${job.id} · ${words.job.secretShort}</p>
        </div>
      </div>`
    : partName(scene, job.part, job.id, path);
  return html`<li class="row">
    ${name}
    <p>${words.pieces(job.quantity)}<br /><span class="soft small">${words.methods[job.part.method]}</span></p>
    <p>${format.shortDate(job.dueOn)}<br /><span class="soft small">${words.days(daysUntil(job.dueOn))}</span></p>
    <p class="end"><strong>${format.money(job.net)}</strong></p>
  </li>`;
}

export const jobsPage: SupplierPage = {
  section: 'jobs',
  title: ({ words }) => words.nav.jobs,
  render(scene) {
    const { words, account } = scene;
    const ofStatus = (status: Job['status']): readonly Job[] =>
      account.data.jobs.filter((job) => job.status === status);
    return html`
      ${pageHead(words.nav.jobs, words.job.lead)}
      ${groups
        .filter((status) => ofStatus(status).length > 0)
        .map(
          (status) =>
            html`<section>
              <h2>${words.job.status[status]}</h2>
              <ul class="rows">
                ${ofStatus(status).map((job) => jobRow(scene, job))}
              </ul>
            </section>`,
        )}
    `;
  },
};

function move({ account, act }: SupplierScene, job: Job, status: Job['status'], said: string): void {
  const jobs = account.data.jobs.map((one) => (one.id === job.id ? { ...one, status } : one));
  void act.change({ data: { jobs } }, said);
}

function renderActions(scene: SupplierScene, job: Job): TemplateResult | typeof nothing {
  const { words } = scene;
  if (job.status === 'running') {
    const finish = (): void => move(scene, job, 'done', words.job.finished);
    return html`<button type="button" class="button" @click=${finish}>${words.job.finish}</button>`;
  }
  if (job.status !== 'offered') return nothing;
  const accept = (): void => move(scene, job, 'running', words.job.accepted);
  const decline = (): void => move(scene, job, 'declined', words.job.declinedSaid);
  return html`
    ${isLocked(scene, job) ? nothing : html`<button type="button" class="button" @click=${accept}>${words.job.accept}</button>`}
    <button type="button" class="button plain" @click=${decline}>${words.job.decline}</button>
  `;
}

function renderDrawing(scene: SupplierScene, job: Job): TemplateResult {
  const { words, language, to } = scene;
  const { part } = job;
  if (!isLocked(scene, job))
    return html`<figure class="crate">${sheet(part, language, words.part.drawing(part.name[language]))}</figure>`;
  return html`<div class="crate sealed">
    ${icons.confidential}
    <h2>${words.job.secret}</h2>
    <p>${words.job.secretText}</p>
    <p><a class="button" href=${to(`/confidentiality?job=${job.id}`)}>${words.job.toNda}</a></p>
  </div>`;
}

export const jobPage: SupplierPage = {
  section: 'jobs',
  title: ({ words, params }) => `${words.job.id} ${params['id'] ?? ''}`,
  render(scene) {
    const { words, format, language, account, params } = scene;
    const job = account.data.jobs.find(({ id }) => id === params['id']);
    if (!job) return missing(scene);
    return html`
      ${backLink(scene, '/jobs', words.nav.jobs)}
      ${pageHead(job.part.name[language], `${words.job.id} ${job.id} · ${words.pieces(job.quantity)}`)}
      <div class="columns wide">
        ${renderDrawing(scene, job)}
        <div class="stack">
          <section class="panel">
            <p>${badge(tones[job.status], words.job.status[job.status])}</p>
            ${facts([
              [words.job.pay, html`<strong>${format.money(job.net)}</strong> ${words.net}`],
              [words.job.due, format.date(job.dueOn)],
            ])}
            <div class="actions">${renderActions(scene, job)}</div>
          </section>
          ${facts([...partFacts(scene, job.part), [words.job.note, job.note?.[language]]])}
        </div>
      </div>
    `;
  },
};
