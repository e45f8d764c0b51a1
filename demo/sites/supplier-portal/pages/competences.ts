import { html, type TemplateResult } from 'lit';
import type { CompetenceGroup, Competences } from '../../../accounts/types.ts';
import { pageHead } from '../../portals/views/parts.ts';
import type { SupplierPage, SupplierScene } from '../types.ts';
import type { SupplierWords } from '../words/en.ts';

type Item = keyof SupplierWords['competences']['items'];

/** What can be chosen, as the policy names it: industry, materials, certificates, quality, languages, methods. */
const choices: Readonly<Record<CompetenceGroup, readonly Item[]>> = {
  methods: ['milling-3', 'milling-5', 'turning', 'grinding', 'laser', 'bending', 'welding', 'sls'],
  materials: ['aluminium', 'stainless', 'steel', 'titanium', 'brass', 'plastics'],
  industries: ['machinery', 'automation', 'energy', 'medical', 'aerospace', 'food'],
  certificates: ['iso-9001', 'iso-13485', 'iso-14001', 'en-9100', 'en-1090'],
  quality: ['cmm', 'first-article', 'roughness', 'material-test'],
  languages: ['de', 'en', 'it', 'pl', 'fr'],
};

const groups = Object.keys(choices) as CompetenceGroup[];

function renderGroup({ words, account }: SupplierScene, group: CompetenceGroup): TemplateResult {
  const { items, groups: titles } = words.competences;
  const present = account.data.competences[group];
  return html`<fieldset>
    <legend>${titles[group]}</legend>
    <div class="checks">
      ${choices[group].map(
        (item) =>
          html`<label class="check">
            <input type="checkbox" name=${group} value=${item} .checked=${present.includes(item)} />
            <span>${items[item]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function save({ act, words }: SupplierScene, event: SubmitEvent): void {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  const competences = Object.fromEntries(groups.map((group) => [group, form.getAll(group)])) as unknown as Competences;
  void act.change({ data: { competences } }, words.competences.saved);
}

export const competencesPage: SupplierPage = {
  section: 'competences',
  title: ({ words }) => words.nav.competences,
  render: (scene) => html`
    ${pageHead(scene.words.nav.competences, scene.words.competences.lead)}
    <form class="competences" @submit=${(event: SubmitEvent) => save(scene, event)}>
      ${groups.map((group) => renderGroup(scene, group))}
      <p><button class="button">${scene.words.competences.save}</button></p>
    </form>
  `,
};
