import '../shared/tokens.css';
import '../shared/base.css';
import '../portals/styles/portal.css';
import './customer.css';
import { icons } from '../portals/icons.ts';
import { startPortal } from '../portals/portal.ts';
import { routes } from './routes.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

await startPortal({
  name: 'customers',
  base: '/customer-portal',
  words: { de, en },
  routes,
  menu: [
    { section: 'overview', path: '/', icon: icons.overview, title: ({ nav }) => nav.overview },
    { section: 'quotes', path: '/quotes', icon: icons.quotes, title: ({ nav }) => nav.quotes },
    { section: 'orders', path: '/orders', icon: icons.orders, title: ({ nav }) => nav.orders },
    { section: 'help', path: '/help', icon: icons.help, title: ({ nav }) => nav.help },
    { section: 'account', path: '/account', icon: icons.account, title: ({ account }) => account },
  ],
});
