import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';

/** What is embedded, and what is said in its place until it is allowed. */
interface Embedded {
  readonly service: string;
  readonly src: string;
  readonly label: string;
  readonly text: string;
  readonly shape: 'chat' | 'calendar' | 'call' | 'card';
}

type AnyScene = Pick<Scene<unknown, unknown>, 'words' | 'language' | 'thirdParty'>;

/** A frame that loads only once its service is allowed. */
export const embed = ({ words }: AnyScene, { service, src, label, text, shape }: Embedded): TemplateResult => html`
  <figure class="embed ${shape}">
    <privacy-embed service=${service} src=${src} label=${label}
      ><p>${text}</p>
      <p><a href=${src} target="_blank" rel="noreferrer">${words.embed.elsewhere}</a></p></privacy-embed
    >
  </figure>
`;

/** The chat that the company runs itself. */
export const chat = (scene: AnyScene): TemplateResult =>
  embed(scene, {
    service: 'online-chat',
    src: `/chat/?language=${scene.language}`,
    label: scene.words.embed.chat,
    text: scene.words.embed.chatText,
    shape: 'chat',
  });

/** The calendar for a talk with an engineer. */
export const calendar = (scene: AnyScene): TemplateResult =>
  embed(scene, {
    service: 'calendly',
    src: `${scene.thirdParty}/calendly.html?calendar=engineer&language=${scene.language}`,
    label: scene.words.embed.calendar,
    text: scene.words.embed.calendarText,
    shape: 'calendar',
  });

/** A video call. @param room its id */
export const videoCall = (scene: AnyScene, room: string): TemplateResult =>
  embed(scene, {
    service: 'google-meet',
    src: `${scene.thirdParty}/google-meet.html?room=${room}&language=${scene.language}`,
    label: scene.words.embed.call,
    text: scene.words.embed.callText,
    shape: 'call',
  });
