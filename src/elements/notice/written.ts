import type { Section } from '../../disclosure/document.ts';
import { noticeDocument } from '../../disclosure/notice.ts';
import { serviceFacts } from '../../disclosure/service.ts';
import { factMarker } from '../../disclosure/terms.ts';
import { nextTask } from '../../stores/next-task.ts';
import type { ReadyCenter } from '../center-controller.ts';
import { otherLanguages } from '../local-text.ts';
import type { PrivacyService } from '../service/service.ts';
import { createPartFinder } from './find-parts.ts';

/** The notice in one language. */
export interface Written {
  /** In which other languages some of its texts are. */
  readonly languages: unknown;
  readonly sections: readonly Section[];
  /** Finds the parts that hold every word of a query. */
  readonly find: (query: string) => readonly Section[];
  /** What the entry of a service tells, with the words marked that are explained. */
  readonly disclose: PrivacyService['disclose'];
}

/** Writes the notice, in several tasks; what each part says is made when it is looked at. */
export async function writeNotice({ words, lookup }: ReadyCenter): Promise<Written> {
  await nextTask();
  const languages = otherLanguages(words, lookup.policy);
  await nextTask();
  const sections = noticeDocument({ words, lookup });
  const mark = factMarker({ words, lookup });
  await nextTask();
  return {
    languages,
    sections,
    find: createPartFinder(sections, words.language),
    disclose: (context, service) => mark(serviceFacts(context, service)),
  };
}
