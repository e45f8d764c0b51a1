import type { CustomerData } from '../../accounts/types.ts';
import { accountRoutes } from '../portals/views/account.ts';
import { askPage } from './pages/ask.ts';
import { helpPage } from './pages/help.ts';
import { orderPage, ordersPage } from './pages/orders.ts';
import { overviewPage } from './pages/overview.ts';
import { payPage } from './pages/pay.ts';
import { quotePage, quotesPage } from './pages/quotes.ts';
import type { CustomerPage } from './types.ts';

/** The pages of the customer portal by their addresses; the policy names those of the account. */
export const routes: Readonly<Record<string, CustomerPage>> = {
  '/': overviewPage,
  '/quotes': quotesPage,
  '/quotes/new': askPage,
  '/quotes/:id': quotePage,
  '/orders': ordersPage,
  '/orders/:id': orderPage,
  '/orders/:id/pay': payPage,
  '/help': helpPage,
  ...accountRoutes<CustomerData>({
    path: '/account',
    goes: {
      de: [
        'Ihr Profil mit Name, Anschrift und Telefon',
        'Angebote, Bestellungen und Zeichnungen',
        'Ihre Entscheidungen zum Datenschutz im Konto',
      ],
      en: [
        'Your profile with name, address and telephone',
        'Quotes, orders and drawings',
        'Your privacy choices in the account',
      ],
    },
  }),
};
