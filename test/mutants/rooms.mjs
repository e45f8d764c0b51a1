/** What is mutated together, and the specs that have to find it: the quick ones first, because the first that fails ends the run. */
export const rooms = {
  policy: {
    // Without the sentences of the schema's documentation.
    sources: ['src/policy/!(schema-docs).ts', 'src/policy/rights/*.ts'],
    specs: [
      'test/policy/*.spec.ts',
      'test/policy/rights/*.spec.ts',
      'test/properties/hostile/index.spec.ts',
      'test/stores/{requests,consent}/{asked,coverage,reconcile,signal,consent,requests}.spec.ts',
      'test/disclosure/*.spec.ts',
      'test/center.spec.ts',
      'test/properties/hostile/policy.spec.ts',
    ],
  },
  stores: {
    sources: ['src/stores/**/*.ts'],
    specs: [
      'test/stores/**/*.spec.ts',
      'test/faults/*.spec.ts',
      'test/center.spec.ts',
      'test/properties/found.spec.ts',
      'test/properties/consent.spec.ts',
      'test/properties/hostile/{record,address}.spec.ts',
    ],
    browserTests: ['test/stores/*.test.ts'],
  },
  gate: {
    sources: ['src/gate.ts', 'src/gate/*.ts', 'src/integrations/script-gate/*.ts'],
    specs: ['test/gate/script.spec.ts', 'test/journeys/returning.spec.ts'],
    browserTests: [
      'test/gate/*.test.ts',
      'test/integrations/script-gate.test.ts',
      'test/integrations/script-gate/*.test.ts',
    ],
  },
  receiver: {
    sources: ['src/receiver/*.ts', 'src/receiver/{routes,schemas}/*.ts', 'src/receiver/stores/{*,sqlite/*}.ts'],
    specs: ['test/receiver/*.spec.ts', 'test/receiver/stores/sqlite.spec.ts', 'test/receiver/faults/sqlite.spec.ts'],
  },
};
