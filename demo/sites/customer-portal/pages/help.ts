import { html } from 'lit';
import { icons } from '../../portals/icons.ts';
import { calendar, chat } from '../../portals/views/embeds.ts';
import { pageHead } from '../../portals/views/parts.ts';
import type { CustomerPage } from '../types.ts';

export const helpPage: CustomerPage = {
  section: 'help',
  needs: ['privacy-embed'],
  title: ({ words }) => words.help.title,
  render: (scene) => {
    const { words } = scene;
    return html`
      ${pageHead(words.help.title, words.help.lead)}
      <section class="panel">
        <h2>${words.help.direct}</h2>
        <p class="soft">${words.help.directText}</p>
        <ul class="ways">
          <li><a href="tel:+498999998100">${icons.phone}+49 89 99998 100</a></li>
          <li><a href="mailto:quotes@teilehafen.example">${icons.mail}quotes@teilehafen.example</a></li>
        </ul>
      </section>
      <div class="columns">
        <section>
          <h2>${words.help.chat}</h2>
          ${chat(scene)}
        </section>
        <section>
          <h2>${words.help.appointment}</h2>
          ${calendar(scene)}
        </section>
      </div>
    `;
  },
};
