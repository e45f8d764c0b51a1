import { html, nothing, type TemplateResult } from 'lit';
import { rightsOfActivity, type ActivityRight } from '../../policy/rights/activity.ts';
import type { Right } from '../../policy/rights/rights.ts';
import type { Activity } from '../../policy/types.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { localText } from '../local-text.ts';
import { safeLink } from '../safe-link.ts';
import { viewIcons } from '../view-icons.ts';

type Control = NonNullable<Activity['controls']>[number];

/** What the section asks its element to do. */
export interface ActivityActs {
  readonly ask: (right: Right) => void;
  readonly complain: () => void;
}

/** Rights that need no request: a switch, a form with one field, or an authority answers them at once. */
function shortcut(
  { center }: ReadyCenter,
  activity: Activity,
  right: Right,
  acts: ActivityActs,
): (() => void) | undefined {
  if (right === 'complaint') return acts.complain;
  if (right === 'marketing-objection') return () => center.open('newsletter', 'objection');
  if (right === 'withdrawal' && activity.services.length > 0)
    return () => center.open('settings', activity.services[0]);
  return undefined;
}

function renderRight(ready: ReadyCenter, activity: Activity, it: ActivityRight, acts: ActivityActs): TemplateResult {
  const { words } = ready;
  const { right } = it;
  const now = shortcut(ready, activity, right, acts);
  const name = words.t(`rights.name.${right}`);
  const bases = it.bases.map((basis) => words.code('basis', basis)).join('; ');
  return html`<li>
    <div>
      <h4>${name} <span class="quiet small">${words.t(`rights.article.${right}`)}</span></h4>
      <p>${words.t(`rights.what.${right}`)}</p>
      <p class="quiet small">${words.t('rights.activities.next')}: ${words.t(`rights.next.${right}`)}</p>
      ${it.whole ? nothing : html`<p class="quiet small">${words.t('rights.activities.part', { bases })}</p>`}
    </div>
    <button
      type="button"
      class="plain"
      data-right=${right}
      aria-label=${words.t(now ? 'rights.activities.nowOf' : 'rights.activities.askOf', { right: name })}
      @click=${now ?? (() => acts.ask(right))}
    >
      ${words.t(now ? 'rights.activities.now' : 'rights.activities.ask')}
    </button>
  </li>`;
}

/** A control as the policy names it, as something that works: a view of the center, a link, or a plain statement. */
function renderControl(
  { words, lookup, center }: ReadyCenter,
  { action, text, url }: Control,
  activity: Activity,
): TemplateResult {
  const shown = localText(words, text);
  const { email, accountUrl } = lookup.policy.rights;
  const usual = { mail: email && `mailto:${email}`, account: accountUrl }[action as string];
  const href = url ?? usual;
  if (href) return html`<li>${safeLink(href, shown)}</li>`;
  if (action === 'settings' || action === 'newsletter') {
    const open = (): void => center.open(action, action === 'settings' ? activity.services[0] : undefined);
    return html`<li><button type="button" class="link" @click=${open}>${shown}</button></li>`;
  }
  return html`<li>${shown}</li>`;
}

function renderActivity(ready: ReadyCenter, activity: Activity, isOpen: boolean, acts: ActivityActs): TemplateResult {
  const { words, lookup } = ready;
  // The rights are right here: a control that only points to them says nothing.
  const controls = (activity.controls ?? []).filter(({ action }) => action !== 'rights');
  return html`<details id="activity-${activity.id}" ?open=${isOpen}>
    <summary><span>${localText(words, activity.title)}</span>${viewIcons.chevron}</summary>
    <ul class="rights">
      ${rightsOfActivity(lookup, activity).map((right) => renderRight(ready, activity, right, acts))}
    </ul>
    ${activity.withdrawal ? html`<p>${localText(words, activity.withdrawal)}</p>` : nothing}
    ${activity.objection ? html`<p>${localText(words, activity.objection)}</p>` : nothing}
    ${
      controls.length > 0
        ? html`<h4>${words.t('rights.activities.controls')}</h4>
            <ul class="controls">
              ${controls.map((control) => renderControl(ready, control, activity))}
            </ul>`
        : nothing
    }
  </details>`;
}

/** Renders, for each activity, the rights that apply to it and what a person can do at once. */
export function renderActivities(ready: ReadyCenter, target: string, acts: ActivityActs): TemplateResult {
  const { words, lookup } = ready;
  return html`<section part="activities">
    <h3>${words.t('rights.activities.title')}</h3>
    <div>
      ${lookup.policy.activities.map((activity) => renderActivity(ready, activity, activity.id === target, acts))}
    </div>
  </section>`;
}
