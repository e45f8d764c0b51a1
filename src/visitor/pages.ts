import type { Page } from 'playwright-core';

/** Other pages of the site that a page leads to, the first few. */
export function nextPages(page: Page, most: number): Promise<string[]> {
  return page.evaluate((count) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({ origin, pathname, href, download }) =>
        origin === location.origin &&
        pathname !== location.pathname &&
        download === '' &&
        /\/$|\.html?$|\/[^.]+$/.test(href.replace(/[?#].*/, '')),
    );
    return [...new Set(links.map(({ href }) => href.replace(/#.*/, '')))].slice(0, count);
  }, most);
}

/** Whether an address belongs to the site of a page: the same host, or one above or below it. */
export function isOwn(address: string, page: string): boolean {
  const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
  const [one, other] = [hostOf(address), hostOf(page)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
