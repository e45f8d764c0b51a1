import type { TemplateResult } from 'lit';
import type { Center, Tag } from 'privacy-center';
import type { Account, Language } from '../../accounts/types.ts';
import type { Change } from './account-service.ts';
import type { Format } from './format.ts';
import type { Params } from './routes.ts';
import type { CommonWords } from './words/words.ts';

/** How the choices stand with the account. `at` is ISO 8601. */
export type Sync =
  { readonly status: 'none' } | { readonly status: 'kept'; readonly at: string } | { readonly status: 'failed' };

/** What a page can do. */
export interface Acts<Data> {
  go(path: string): void;
  /** Changes the address without a step to come back to. */
  replace(path: string): void;
  /** Says something until the next page. */
  say(text: string): void;
  /** Saves, and says so; answers whether it was saved. */
  change(change: Change<Data>, said?: string): Promise<boolean>;
  /** Signs out; on a shared computer the choices in this browser are forgotten as well and stay in the account alone. */
  signOut(options?: { readonly forget: boolean }): Promise<void>;
  deleteAccount(): Promise<void>;
  useLanguage(language: Language): void;
}

/** All that a page is made from: pages are functions of it and keep nothing themselves. */
export interface Scene<Data, Words> {
  readonly words: CommonWords & Words;
  readonly language: Language;
  readonly format: Format;
  readonly account: Account<Data>;
  readonly params: Params;
  readonly query: URLSearchParams;
  readonly center: Center;
  readonly sync: Sync;
  /** The origin of the third parties, or of their stand-in. */
  readonly thirdParty: string;
  /** The address of a page of the portal. */
  to(path: string): string;
  readonly act: Acts<Data>;
}

/** A page of a portal. */
export interface Page<Data, Words> {
  title(scene: Scene<Data, Words>): string;
  render(scene: Scene<Data, Words>): TemplateResult;
  /** Takes a word that a frame of a third party has said. */
  hear?(scene: Scene<Data, Words>, said: unknown): void;
  /** The elements of the privacy center that stand in it. */
  readonly needs?: readonly Tag[];
  /** Which entry of the main menu it belongs to. */
  readonly section: string;
}

/** An entry of the main menu. */
export interface MenuEntry<Words> {
  readonly section: string;
  readonly path: string;
  readonly icon: TemplateResult;
  readonly title: (words: CommonWords & Words) => string;
}
