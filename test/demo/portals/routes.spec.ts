import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { matchRoute } from '../../../demo/sites/portals/routes.ts';
import { roomPaths } from '../../../demo/sites/portals/views/account-frame.ts';

const routes = {
  '/': 'overview',
  '/orders': 'orders',
  '/orders/new': 'new',
  '/orders/:id': 'order',
  '/orders/:id/pay': 'pay',
};

describe('The addresses of a portal', () => {
  it('lead to pages, with what the address names', () => {
    assert.deepEqual(matchRoute(routes, '/'), { page: 'overview', params: {} });
    assert.deepEqual(matchRoute(routes, '/orders/B-1'), { page: 'order', params: { id: 'B-1' } });
    assert.deepEqual(matchRoute(routes, '/orders/B-1/pay'), { page: 'pay', params: { id: 'B-1' } });
  });

  it('lead to the first page that fits', () => {
    assert.equal(matchRoute(routes, '/orders/new')?.page, 'new');
  });

  it('make no difference for a slash at the end', () => {
    assert.equal(matchRoute(routes, '/orders/')?.page, 'orders');
  });

  it('lead nowhere if no page fits', () => {
    for (const path of ['/nothing', '/orders/B-1/pay/now', '//', '/orders//pay'])
      assert.equal(matchRoute(routes, path)?.page, path === '//' ? 'overview' : undefined);
  });

  it('are those that the policy sends people to', () => {
    const policy = readFileSync('demo/policies/marketplace.json', 'utf8');
    const named = [...policy.matchAll(/"(\/(?:customer|supplier)-portal\/[^"]*)"/g)].map(([, url]) => url!);
    const rooms = [
      ...Object.values(roomPaths('/account')).map((path) => `/customer-portal${path}`),
      ...Object.values(roomPaths('/profile')).map((path) => `/supplier-portal${path}`),
    ];
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((url) => !rooms.includes(url)),
      [],
    );
  });
});
