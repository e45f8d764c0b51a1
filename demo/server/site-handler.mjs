import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { contentPolicy } from './content-policy.mjs';
import { findFile, sendFile } from './files.mjs';

/**
 * A request handler for mounted folders and services. Folders: only GET and HEAD; nothing outside them; each answer carries
 * its content security policy. A service (`{ path, handler }`) answers for itself.
 */
export function siteHandler({ mounts, services = [], thirdParty, home }) {
  return (request, response) => {
    const answer = (status, text, type = 'text/plain') => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headersFor({}, thirdParty) });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    const service = services.find(({ path }) => request.url.startsWith(path));
    if (service) return service.handler(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Only GET and HEAD.');

    const path = pathOf(request.url);
    if (path === undefined) return answer(400, 'This address cannot be read.');
    if (path === '/' && home) return answer(200, home(), 'text/html');

    const mount = mounts.find((one) => path.startsWith(one.path) || `${path}/` === one.path);
    if (!mount) return answer(404, `Nothing is served at ${path}.`);
    if (!existsSync(mount.folder)) return answer(404, `${mount.title ?? mount.path}: not built yet.`);

    const inside = path.slice(mount.path.length);
    // An app has addresses of its own, which its page reads; a missing file stays missing.
    const found = findFile(mount.folder, inside) ?? (mount.app && !extname(inside) && findFile(mount.folder, ''));
    if (found?.isFolder || path.length < mount.path.length) {
      response.writeHead(301, { location: encodeURI(`/${path.replace(/^\/+/, '')}/`) });
      return response.end();
    }
    if (!found) return answer(404, `There is no ${path}.`);
    const headers = headersFor(mount, thirdParty);
    return sendFile({ request, response, file: found.file, headers, thirdParty, fill: mount.fill });
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
