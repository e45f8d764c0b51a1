/** The look of a notice that stands in a page as plain HTML, made of the styles of the element that takes its place. */
import { writeFileSync } from 'node:fs';
import { disclosure } from '../src/elements/disclosure/disclosure.styles.ts';
import { styles } from '../src/elements/notice/notice.styles.ts';
import { base } from '../src/styles/base.styles.ts';
import { fold } from '../src/styles/fold.styles.ts';
import { tokens } from '../src/styles/tokens.styles.ts';

/**
 * What stands in a page sees the page's style, from which a shadow root is kept: classes such as `.list` may mean something
 * there. An id that nothing has makes these rules count before all that have none (Selectors 4, section 17).
 */
const scope = 'privacy-notice:not(#\\_)';
const apart = ':where(*) { all: revert; }';

/** The place of a service, in which the element has an element of its own. */
const entry = `
  .service {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-4);
  }

  .service .title {
    font-size: var(--size-lead);
  }

  .service + .service {
    border-block-start: 0.0625rem solid var(--own-line);
  }

  .service summary,
  [part='contents'] summary {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

const host = (css) => css.replace(/:host\(([^)]*)\)/g, '&$1').replaceAll(':host', '&');
const rules = [apart, ...[tokens, base, fold, disclosure, styles].map(({ cssText }) => cssText), entry].map(host);
writeFileSync('dist/notice.css', `${scope} {\n${rules.join('\n')}\n}\n`);
