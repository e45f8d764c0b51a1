export { renderFooter } from './footer.ts';
export type { FooterLinks } from './footer.ts';
export { renderNotice } from './notice.ts';
