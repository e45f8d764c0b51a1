import '../shared/tokens.css';
import '../shared/base.css';
import '../portals/styles/portal.css';
import './supplier.css';
import { icons } from '../portals/icons.ts';
import { startPortal } from '../portals/portal.ts';
import { routes } from './routes.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

await startPortal({
  name: 'suppliers',
  base: '/supplier-portal',
  words: { de, en },
  routes,
  menu: [
    { section: 'overview', path: '/', icon: icons.overview, title: ({ nav }) => nav.overview },
    { section: 'jobs', path: '/jobs', icon: icons.jobs, title: ({ nav }) => nav.jobs },
    { section: 'competences', path: '/competences', icon: icons.competences, title: ({ nav }) => nav.competences },
    { section: 'nda', path: '/confidentiality', icon: icons.confidential, title: ({ nav }) => nav.nda },
    { section: 'calls', path: '/calls', icon: icons.calls, title: ({ nav }) => nav.calls },
    { section: 'payouts', path: '/payouts', icon: icons.payouts, title: ({ nav }) => nav.payouts },
    { section: 'account', path: '/profile', icon: icons.account, title: ({ nav }) => nav.profile },
  ],
});
