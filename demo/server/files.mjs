import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const isText = (type) => /^(text|application\/(json|manifest))|svg/.test(type);

/** In pages and policies this origin stands for the third-party stand-in, whose port is known only at start. */
const placeholder = 'https://third-party.example';

/** A page or a policy as it is served. */
export const withThirdParty = (text, thirdParty) => text.replaceAll(placeholder, thirdParty);

/** The file behind a path inside a folder; undefined when it is missing, hidden or outside. */
export function findFile(folder, path) {
  if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) return undefined;
  const root = realpathSync(folder);
  try {
    const place = realpathSync(resolve(root, path));
    if (place !== root && !place.startsWith(root + sep)) return undefined;
    if (!statSync(place).isDirectory()) return { file: place };
    const isFolder = path !== '' && !path.endsWith('/');
    const file = join(place, 'index.html');
    return statSync(file).isFile() ? { file, isFolder } : undefined;
  } catch {
    return undefined;
  }
}

export function sendFile({ request, response, file, headers, thirdParty, fill = (html) => html }) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zip = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    ...(isText(type) && { vary: 'accept-encoding' }),
    ...(zip && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') return response.end();
  if (thirdParty && ['.html', '.json'].includes(extname(file))) {
    const text = withThirdParty(fill(readFileSync(file, 'utf8')), thirdParty);
    return response.end(zip ? gzipSync(text) : text);
  }
  const stream = createReadStream(file).on('error', () => response.destroy());
  return (zip ? stream.pipe(createGzip()) : stream).pipe(response);
}
