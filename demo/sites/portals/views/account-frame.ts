import { html, nothing, type TemplateResult } from 'lit';
import type { Page, Scene } from '../scene.ts';
import type { CommonWords } from '../words/words.ts';

/** The rooms of the account, in the order in which they are offered. */
const rooms = ['profile', 'settings', 'choices', 'rights', 'newsletters', 'remove'] as const;
export type Room = (typeof rooms)[number];

/** Where each room is; the policy names these addresses. @param account the address of the profile */
export const roomPaths = (account: string): Readonly<Record<Room, string>> => ({
  profile: account,
  settings: '/privacy',
  choices: '/privacy/choices',
  rights: '/privacy/rights',
  newsletters: '/subscriptions',
  remove: `${account}/delete`,
});

type AccountScene = Scene<never, unknown>;

/** Makes the page of a room: the ways to the other rooms, a title, a sentence, and what is in it. */
export function roomPage<Data>(
  account: string,
  room: Room,
  lead: (words: CommonWords) => string,
  render: (scene: Scene<Data, unknown>) => TemplateResult,
  needs: NonNullable<Page<Data, unknown>['needs']> = [],
): Page<Data, unknown> {
  const paths = roomPaths(account);
  const ways = ({ words, to }: Pick<AccountScene, 'words' | 'to'>): TemplateResult => html`
    <nav class="rooms" aria-label=${words.privacy.label}>
      <ul>
        ${rooms.map(
          (one) =>
            html`<li>
              <a href=${to(paths[one])} aria-current=${one === room ? 'page' : nothing}>${words.privacy[one]}</a>
            </li>`,
        )}
      </ul>
    </nav>
  `;
  return {
    section: 'account',
    needs,
    title: ({ words }) => words.privacy[room],
    render: (scene) => html`
      <header class="area">
        <h1>${scene.words.privacy.label}</h1>
        ${ways(scene)}
      </header>
      <div class="room">
        <header class="page-head">
          <div>
            <h2 tabindex="-1">${scene.words.privacy[room]}</h2>
            <p class="lead">${lead(scene.words)}</p>
          </div>
        </header>
        ${render(scene)}
      </div>
    `,
  };
}
