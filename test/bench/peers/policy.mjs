/** The harness's services as a policy, each with all the facts that the law asks for: ten times what the peers show. */

/** One policy for every configuration, so that a choice can outlive a change of its services. */
export const policyId = 'bench';

const company = (id) => ({
  id,
  name: `Anbieter ${id}`,
  legalName: `Anbieter ${id} Inc.`,
  address: '1 Main Street, Springfield',
  country: 'US',
  role: 'controller',
});

const serviceOf = ({ id, title, purpose, description, cookies }) => ({
  id,
  title,
  description,
  category: purpose,
  activity: 'visit',
  provider: `p-${id}`,
  choice: purpose === 'essential' ? 'required' : 'consent',
  ...(purpose === 'essential' ? { exemption: 'Ohne diesen Dienst geht die Seite nicht.' } : {}),
  purposes: [purpose],
  data: ['ip', 'browser', 'pages', 'time'],
  legalBasis:
    purpose === 'essential'
      ? { device: 'tdddg:25-2-2', processing: ['gdpr:6-1-f'] }
      : { device: 'tdddg:25-1', processing: ['gdpr:6-1-a'] },
  cookies: cookies.map((name) => ({
    name,
    kind: 'cookie',
    purpose: 'Unterscheidet Besucher.',
    lifetime: 'P6M',
    provider: `p-${id}`,
    thirdPartyAccess: false,
  })),
  recipients: [`p-${id}`],
  transfers: [
    {
      country: 'US',
      recipients: [`p-${id}`],
      mechanism: 'dpf',
      fallback: 'scc',
      copyUrl: 'https://provider.example/clauses',
    },
  ],
  profiling: { text: 'Es entsteht ein Nutzungsprofil.', by: [`p-${id}`] },
  automatedDecision: { exists: false },
  retention: [{ period: 'P14M' }],
});

/** @param cfg the harness's configuration */
export function policyOf({ purposes, services }) {
  return {
    schemaVersion: 1,
    id: policyId,
    version: '1',
    effectiveDate: '2026-11-01',
    languages: ['de'],
    controller: {
      name: 'Beispiel GmbH',
      address: 'Beispielweg 1, 80331 München',
      country: 'DE',
      email: 'post@beispiel.example',
    },
    supervisoryAuthority: 'DE-BY',
    parties: services.map(({ id: service }) => company(`p-${service}`)),
    categories: purposes.map(({ id: category, title, description }) => ({ id: category, title, description })),
    purposes: purposes.map(({ id: purpose, title, description }) => ({ id: purpose, title, description })),
    dataCategories: ['ip', 'browser', 'pages', 'time'].map((data) => ({ id: data, title: data })),
    services: services.map(serviceOf),
    activities: [
      {
        id: 'visit',
        title: 'Besuch der Website',
        purposes: [purposes[0].id],
        data: ['ip'],
        services: services.map(({ id: service }) => service),
        recipients: [],
        legalBasis: [{ basis: 'gdpr:6-1-f' }],
        retention: [{ period: 'P7D' }],
        transfers: [],
        provision: { required: 'none' },
        automatedDecision: { exists: false },
      },
    ],
    rights: { email: 'post@beispiel.example' },
  };
}
