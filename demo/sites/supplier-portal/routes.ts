import type { SupplierData } from '../../accounts/types.ts';
import { accountRoutes } from '../portals/views/account.ts';
import { callsPage } from './pages/calls.ts';
import { competencesPage } from './pages/competences.ts';
import { jobPage, jobsPage } from './pages/jobs.ts';
import { ndaPage } from './pages/nda.ts';
import { overviewPage } from './pages/overview.ts';
import { payoutsPage } from './pages/payouts.ts';
import type { SupplierPage } from './types.ts';

/** The pages of the supplier portal by their addresses; the policy names those of the account. */
export const routes: Readonly<Record<string, SupplierPage>> = {
  '/': overviewPage,
  '/jobs': jobsPage,
  '/jobs/:id': jobPage,
  '/competences': competencesPage,
  '/confidentiality': ndaPage,
  '/calls': callsPage,
  '/calls/:id': callsPage,
  '/payouts': payoutsPage,
  ...accountRoutes<SupplierData>({
    path: '/profile',
    goes: {
      de: [
        'Ihr Profil mit Name, Anschrift und Telefon',
        'Kompetenzen, Aufträge und Gespräche',
        'Ihre Entscheidungen zum Datenschutz im Konto',
      ],
      en: [
        'Your profile with name, address and telephone',
        'Competences, jobs and calls',
        'Your privacy choices in the account',
      ],
    },
  }),
};
