import { existsSync } from 'node:fs';
import { contentPolicy } from './content-policy.mjs';
import { findFile, sendFile } from './files.mjs';

/**
 * A request handler for mounted folders. Only GET and HEAD; nothing outside the folders; each answer carries its content
 * security policy.
 */
export function siteHandler({ mounts, thirdParty, home }) {
  return (request, response) => {
    const answer = (status, text, type = 'text/plain') => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headersFor({}, thirdParty) });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Only GET and HEAD.');

    const path = pathOf(request.url);
    if (path === undefined) return answer(400, 'This address cannot be read.');
    if (path === '/' && home) return answer(200, home(), 'text/html');

    const mount = mounts.find((one) => path.startsWith(one.path) || `${path}/` === one.path);
    if (!mount) return answer(404, `Nothing is served at ${path}.`);
    if (!existsSync(mount.folder)) return answer(404, `${mount.title ?? mount.path}: not built yet.`);

    const found = findFile(mount.folder, path.slice(mount.path.length));
    if (found?.isFolder || path.length < mount.path.length) {
      response.writeHead(301, { location: encodeURI(`/${path.replace(/^\/+/, '')}/`) });
      return response.end();
    }
    if (!found) return answer(404, `There is no ${path}.`);
    return sendFile({ request, response, file: found.file, headers: headersFor(mount, thirdParty), thirdParty });
  };
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function headersFor(mount, thirdParty) {
  return {
    'content-security-policy': contentPolicy(mount, thirdParty),
    ...(mount.framed && { 'access-control-allow-origin': '*' }),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': 'no-cache',
  };
}
