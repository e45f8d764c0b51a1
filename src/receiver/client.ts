import { isIPv6 } from 'node:net';

const groupsOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split(':').map((it) => it.padStart(4, '0'));

/**
 * Whom a network address stands for. Of an IPv6 address that is its first half: a household or a server has all 2^64
 * addresses of such a network (RFC 6177), and with them as many allowances. An IPv4 address written as IPv6 is itself.
 */
export function clientOf(from: string): string {
  if (!isIPv6(from)) return from;
  const [address = ''] = from.toLowerCase().split('%');
  const mapped = /^::ffff:([\d.]+)$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [start = [], end = []] = address.split('::').map(groupsOf);
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => '0000');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}
