export { renderFooter } from './footer.ts';
export type { FooterOptions } from './footer.ts';
export { renderNotice } from './notice.ts';
