/** The names of the cookies that this page can see, each once. */
export function cookieNames(): readonly string[] {
  try {
    const names = document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, ''));
    return [...new Set(names)].filter((name) => name !== '');
  } catch {
    // A sandboxed frame sees none.
    return [];
  }
}

/** The host itself (no domain), then the host and each parent that could hold a cookie. Of public suffixes browsers take none. */
function domains(): readonly (string | undefined)[] {
  const { hostname } = location;
  const labels = hostname.split('.');
  const isAddress = /^[\d.]+$|:/.test(hostname);
  const parents = isAddress ? [] : labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  return [undefined, ...parents];
}

/** Every path that could hold a cookie which this page sees (RFC 6265, section 5.1.4), with and without the slash at its end. */
function paths(): readonly string[] {
  const parts = location.pathname.split('/').filter((part) => part !== '');
  const below = parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}`);
  return ['/', ...below.flatMap((path) => [path, `${path}/`])];
}

/**
 * Deletes a cookie wherever a page of this host could have set it, on each parent domain and path, partitioned or not.
 * Answers whether it can no longer be seen. @param path one more path, that the policy names
 */
export function deleteCookie(name: string, path?: string): boolean {
  const isSecure = location.protocol === 'https:';
  const kinds = isSecure ? ['; Secure', '; Secure; Partitioned'] : [''];
  try {
    for (const domain of domains()) {
      const place = domain === undefined ? '' : `; Domain=${domain}`;
      for (const at of path === undefined ? paths() : [...paths(), path]) {
        for (const kind of kinds) document.cookie = `${name}=; Max-Age=0; Path=${at}${place}${kind}`;
      }
      // One name may be set for several domains: gone is what none of them shows any more.
      if (path === undefined && !cookieNames().includes(name)) return true;
    }
  } catch {
    return false;
  }
  return !cookieNames().includes(name);
}
