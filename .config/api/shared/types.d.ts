import * as v from 'valibot';
import { InferOutput } from 'valibot';

/** A text for people: one string for every language, or one for each. */
declare const textSchema: v.UnionSchema<
  [
    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
    v.RecordSchema<
      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
      undefined
    >,
  ],
  undefined
>;
/** The whole policy. */
declare const policySchema: v.LooseObjectSchema<
  {
    readonly $schema: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly schemaVersion: v.LiteralSchema<1, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
    readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
    readonly effectiveDate: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'date'>]>;
    readonly languages: v.SchemaWithPipe<
      readonly [
        v.ArraySchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
          undefined
        >,
        v.MinLengthAction<string[], 1, undefined>,
      ]
    >;
    readonly jurisdiction: v.OptionalSchema<
      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'country'>]>,
      undefined
    >;
    readonly controller: v.LooseObjectSchema<
      {
        readonly representedBy: v.OptionalSchema<
          v.ArraySchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
            undefined
          >,
          undefined
        >;
        readonly euRepresentative: v.OptionalSchema<
          v.LooseObjectSchema<
            {
              readonly email: v.OptionalSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'email'>]>,
                undefined
              >;
              readonly phone: v.OptionalSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >;
              readonly url: v.OptionalSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                undefined
              >;
              readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
              readonly address: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
            },
            undefined
          >,
          undefined
        >;
        readonly email: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'email'>]>,
          undefined
        >;
        readonly phone: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
          undefined
        >;
        readonly url: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
          undefined
        >;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
        readonly address: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
        readonly country: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'country'>]>;
      },
      undefined
    >;
    readonly jointControllers: v.OptionalSchema<
      v.ArraySchema<
        v.LooseObjectSchema<
          {
            readonly party: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
            readonly essence: v.OptionalSchema<
              v.UnionSchema<
                [
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  v.RecordSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    undefined
                  >,
                ],
                undefined
              >,
              undefined
            >;
            readonly contactPoint: v.OptionalSchema<
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              undefined
            >;
          },
          undefined
        >,
        undefined
      >,
      undefined
    >;
    readonly dataProtectionOfficer: v.OptionalSchema<
      v.LooseObjectSchema<
        {
          readonly email: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'email'>]>,
            undefined
          >;
          readonly phone: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
            undefined
          >;
          readonly url: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
            undefined
          >;
          readonly name: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
            undefined
          >;
          readonly address: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
            undefined
          >;
        },
        undefined
      >,
      undefined
    >;
    readonly supervisoryAuthority: v.SchemaWithPipe<
      readonly [v.StringSchema<undefined>, v.RegexAction<string, 'authority'>]
    >;
    readonly links: v.OptionalSchema<
      v.LooseObjectSchema<
        {
          readonly imprint: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
            undefined
          >;
          readonly notice: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
            undefined
          >;
        },
        undefined
      >,
      undefined
    >;
    readonly parties: v.ArraySchema<
      v.LooseObjectSchema<
        {
          readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
          readonly legalName: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
          readonly address: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
          readonly country: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'country'>]>;
          readonly role: v.PicklistSchema<readonly ['processor', 'controller', 'joint-controller', 'group'], undefined>;
          readonly privacyUrl: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
            undefined
          >;
          readonly optOutUrl: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
            undefined
          >;
          readonly aliases: v.OptionalSchema<
            v.ArraySchema<
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              undefined
            >,
            undefined
          >;
        },
        undefined
      >,
      undefined
    >;
    readonly categories: v.SchemaWithPipe<
      readonly [
        v.ArraySchema<
          v.LooseObjectSchema<
            {
              readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
              readonly title: v.UnionSchema<
                [
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  v.RecordSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    undefined
                  >,
                ],
                undefined
              >;
              readonly description: v.UnionSchema<
                [
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  v.RecordSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    undefined
                  >,
                ],
                undefined
              >;
            },
            undefined
          >,
          undefined
        >,
        v.MinLengthAction<
          ({
            id: string;
            title:
              | string
              | {
                  [x: string]: string;
                };
            description:
              | string
              | {
                  [x: string]: string;
                };
          } & {
            [key: string]: unknown;
          })[],
          1,
          undefined
        >,
      ]
    >;
    readonly purposes: v.ArraySchema<
      v.LooseObjectSchema<
        {
          readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly title: v.UnionSchema<
            [
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              v.RecordSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >,
            ],
            undefined
          >;
          readonly description: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly directMarketing: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
          readonly dpv: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
            undefined
          >;
        },
        undefined
      >,
      undefined
    >;
    readonly dataCategories: v.ArraySchema<
      v.LooseObjectSchema<
        {
          readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly title: v.UnionSchema<
            [
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              v.RecordSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >,
            ],
            undefined
          >;
          readonly description: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly special: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        },
        undefined
      >,
      undefined
    >;
    readonly services: v.ArraySchema<
      v.LooseObjectSchema<
        {
          readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly title: v.UnionSchema<
            [
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              v.RecordSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >,
            ],
            undefined
          >;
          readonly description: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly category: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly activity: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly provider: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly choice: v.PicklistSchema<readonly ['required', 'consent', 'objection'], undefined>;
          readonly purposes: v.SchemaWithPipe<
            readonly [
              v.ArraySchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                undefined
              >,
              v.MinLengthAction<string[], 1, undefined>,
            ]
          >;
          readonly data: v.ArraySchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
            undefined
          >;
          readonly legalBasis: v.LooseObjectSchema<
            {
              readonly device: v.OptionalSchema<
                v.PicklistSchema<
                  readonly [
                    'tdddg:25-1',
                    'tdddg:25-2-1',
                    'tdddg:25-2-2',
                    'eprivacy:5-3',
                    'eprivacy:5-3-transmission',
                    'eprivacy:5-3-requested',
                    'ttdsg:25-1',
                    'ttdsg:25-2',
                  ],
                  undefined
                >,
                undefined
              >;
              readonly processing: v.SchemaWithPipe<
                readonly [
                  v.ArraySchema<
                    v.PicklistSchema<
                      readonly [
                        'gdpr:6-1-a',
                        'gdpr:6-1-b',
                        'gdpr:6-1-c',
                        'gdpr:6-1-d',
                        'gdpr:6-1-e',
                        'gdpr:6-1-f',
                        'gdpr:9-2-a',
                        'gdpr:9-2-b',
                        'gdpr:9-2-c',
                        'gdpr:9-2-d',
                        'gdpr:9-2-e',
                        'gdpr:9-2-f',
                        'gdpr:9-2-g',
                        'gdpr:9-2-h',
                        'gdpr:9-2-i',
                        'gdpr:9-2-j',
                        'gdpr:49-1-a',
                        'eprivacy:13-2',
                        'uwg:7-2-2',
                        'uwg:7-3',
                        'bdsg:26',
                      ],
                      undefined
                    >,
                    undefined
                  >,
                  v.MinLengthAction<
                    (
                      | 'gdpr:6-1-a'
                      | 'gdpr:6-1-b'
                      | 'gdpr:6-1-c'
                      | 'gdpr:6-1-d'
                      | 'gdpr:6-1-e'
                      | 'gdpr:6-1-f'
                      | 'gdpr:9-2-a'
                      | 'gdpr:9-2-b'
                      | 'gdpr:9-2-c'
                      | 'gdpr:9-2-d'
                      | 'gdpr:9-2-e'
                      | 'gdpr:9-2-f'
                      | 'gdpr:9-2-g'
                      | 'gdpr:9-2-h'
                      | 'gdpr:9-2-i'
                      | 'gdpr:9-2-j'
                      | 'gdpr:49-1-a'
                      | 'eprivacy:13-2'
                      | 'uwg:7-2-2'
                      | 'uwg:7-3'
                      | 'bdsg:26'
                    )[],
                    1,
                    undefined
                  >,
                ]
              >;
            },
            undefined
          >;
          readonly exemption: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly legitimateInterest: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly cookies: v.ArraySchema<
            v.SchemaWithPipe<
              readonly [
                v.LooseObjectSchema<
                  {
                    readonly name: v.OptionalSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >;
                    readonly pattern: v.OptionalSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >;
                    readonly kind: v.PicklistSchema<
                      readonly [
                        'cookie',
                        'local-storage',
                        'session-storage',
                        'indexed-db',
                        'cache',
                        'pixel',
                        'fingerprint',
                      ],
                      undefined
                    >;
                    readonly purpose: v.UnionSchema<
                      [
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        v.RecordSchema<
                          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                          undefined
                        >,
                      ],
                      undefined
                    >;
                    readonly lifetime: v.UnionSchema<
                      [
                        v.PicklistSchema<['session', 'until-cleared'], undefined>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'duration'>]>,
                      ],
                      undefined
                    >;
                    readonly provider: v.SchemaWithPipe<
                      readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]
                    >;
                    readonly thirdPartyAccess: v.BooleanSchema<undefined>;
                    readonly exemption: v.OptionalSchema<
                      v.UnionSchema<
                        [
                          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                          v.RecordSchema<
                            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                            undefined
                          >,
                        ],
                        undefined
                      >,
                      undefined
                    >;
                    readonly domain: v.OptionalSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >;
                    readonly path: v.OptionalSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >;
                    readonly httpOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
                  },
                  undefined
                >,
                v.CheckAction<
                  {
                    name?: string | undefined;
                    pattern?: string | undefined;
                    kind:
                      'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache' | 'pixel' | 'fingerprint';
                    purpose:
                      | string
                      | {
                          [x: string]: string;
                        };
                    lifetime: string;
                    provider: string;
                    thirdPartyAccess: boolean;
                    exemption?:
                      | string
                      | {
                          [x: string]: string;
                        }
                      | undefined;
                    domain?: string | undefined;
                    path?: string | undefined;
                    httpOnly?: boolean | undefined;
                  } & {
                    [key: string]: unknown;
                  },
                  'name-or-pattern'
                >,
              ]
            >,
            undefined
          >;
          readonly recipients: v.ArraySchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
            undefined
          >;
          readonly transfers: v.ArraySchema<
            v.LooseObjectSchema<
              {
                readonly country: v.SchemaWithPipe<
                  readonly [v.StringSchema<undefined>, v.RegexAction<string, 'country'>]
                >;
                readonly recipients: v.ArraySchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                  undefined
                >;
                readonly mechanism: v.PicklistSchema<
                  readonly [
                    'adequacy',
                    'dpf',
                    'scc',
                    'bcr',
                    'coc',
                    'cert',
                    'art49-1-a',
                    'art49-1-b',
                    'art49-1-c',
                    'art49-1-d',
                    'art49-1-e',
                    'art49-1-f',
                    'art49-1-g',
                    'art49-compelling',
                    'privacy-shield',
                  ],
                  undefined
                >;
                readonly fallback: v.OptionalSchema<
                  v.PicklistSchema<
                    readonly [
                      'adequacy',
                      'dpf',
                      'scc',
                      'bcr',
                      'coc',
                      'cert',
                      'art49-1-a',
                      'art49-1-b',
                      'art49-1-c',
                      'art49-1-d',
                      'art49-1-e',
                      'art49-1-f',
                      'art49-1-g',
                      'art49-compelling',
                      'privacy-shield',
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly decision: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >;
                readonly adoptedOn: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'date'>]>,
                  undefined
                >;
                readonly copyUrl: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                  undefined
                >;
                readonly dpf: v.OptionalSchema<
                  v.LooseObjectSchema<
                    {
                      readonly participant: v.SchemaWithPipe<
                        readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]
                      >;
                      readonly checkedOn: v.OptionalSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'date'>]>,
                        undefined
                      >;
                      readonly hrCovered: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
                    },
                    undefined
                  >,
                  undefined
                >;
                readonly scc: v.OptionalSchema<
                  v.LooseObjectSchema<
                    {
                      readonly decision: v.SchemaWithPipe<
                        readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]
                      >;
                      readonly module: v.OptionalSchema<v.PicklistSchema<[1, 2, 3, 4], undefined>, undefined>;
                    },
                    undefined
                  >,
                  undefined
                >;
                readonly risk: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly compellingInterest: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly note: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
          readonly hosts: v.OptionalSchema<
            v.ArraySchema<
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              undefined
            >,
            undefined
          >;
          readonly profiling: v.OptionalSchema<
            v.LooseObjectSchema<
              {
                readonly text: v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >;
                readonly by: v.OptionalSchema<
                  v.ArraySchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                    undefined
                  >,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
          readonly ownPurposes: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly automatedDecision: v.LooseObjectSchema<
            {
              readonly exists: v.BooleanSchema<undefined>;
              readonly logic: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
              readonly significance: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
              readonly consequences: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
              readonly humanReview: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
            },
            undefined
          >;
          readonly retention: v.ArraySchema<
            v.LooseObjectSchema<
              {
                readonly data: v.OptionalSchema<
                  v.ArraySchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                    undefined
                  >,
                  undefined
                >;
                readonly about: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly period: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.LiteralSchema<'until-cleared', undefined>,
                      v.LiteralSchema<'session', undefined>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'duration'>]>,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly criteria: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
          readonly withdrawal: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly objection: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly children: v.OptionalSchema<
            v.LooseObjectSchema<
              {
                readonly ageThreshold: v.NumberSchema<undefined>;
              },
              undefined
            >,
            undefined
          >;
          readonly links: v.OptionalSchema<
            v.ArraySchema<
              v.LooseObjectSchema<
                {
                  readonly title: v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >;
                  readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>;
                },
                undefined
              >,
              undefined
            >,
            undefined
          >;
          readonly signals: v.OptionalSchema<
            v.LooseObjectSchema<
              {
                readonly googleConsentMode: v.OptionalSchema<
                  v.ArraySchema<
                    v.PicklistSchema<
                      readonly [
                        'ad_storage',
                        'ad_user_data',
                        'ad_personalization',
                        'analytics_storage',
                        'functionality_storage',
                        'personalization_storage',
                        'security_storage',
                      ],
                      undefined
                    >,
                    undefined
                  >,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
        },
        undefined
      >,
      undefined
    >;
    readonly activities: v.ArraySchema<
      v.LooseObjectSchema<
        {
          readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
          readonly title: v.UnionSchema<
            [
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              v.RecordSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >,
            ],
            undefined
          >;
          readonly description: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly purposes: v.SchemaWithPipe<
            readonly [
              v.ArraySchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                undefined
              >,
              v.MinLengthAction<string[], 1, undefined>,
            ]
          >;
          readonly data: v.ArraySchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
            undefined
          >;
          readonly dataNote: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly source: v.OptionalSchema<
            v.LooseObjectSchema<
              {
                readonly text: v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >;
                readonly publiclyAccessible: v.BooleanSchema<undefined>;
              },
              undefined
            >,
            undefined
          >;
          readonly services: v.ArraySchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
            undefined
          >;
          readonly recipients: v.ArraySchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
            undefined
          >;
          readonly recipientNote: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly legalBasis: v.SchemaWithPipe<
            readonly [
              v.ArraySchema<
                v.LooseObjectSchema<
                  {
                    readonly basis: v.UnionSchema<
                      [
                        v.PicklistSchema<
                          readonly [
                            'gdpr:6-1-a',
                            'gdpr:6-1-b',
                            'gdpr:6-1-c',
                            'gdpr:6-1-d',
                            'gdpr:6-1-e',
                            'gdpr:6-1-f',
                            'gdpr:9-2-a',
                            'gdpr:9-2-b',
                            'gdpr:9-2-c',
                            'gdpr:9-2-d',
                            'gdpr:9-2-e',
                            'gdpr:9-2-f',
                            'gdpr:9-2-g',
                            'gdpr:9-2-h',
                            'gdpr:9-2-i',
                            'gdpr:9-2-j',
                            'gdpr:49-1-a',
                            'eprivacy:13-2',
                            'uwg:7-2-2',
                            'uwg:7-3',
                            'bdsg:26',
                          ],
                          undefined
                        >,
                        v.PicklistSchema<
                          readonly [
                            'tdddg:25-1',
                            'tdddg:25-2-1',
                            'tdddg:25-2-2',
                            'eprivacy:5-3',
                            'eprivacy:5-3-transmission',
                            'eprivacy:5-3-requested',
                            'ttdsg:25-1',
                            'ttdsg:25-2',
                          ],
                          undefined
                        >,
                      ],
                      undefined
                    >;
                    readonly about: v.OptionalSchema<
                      v.UnionSchema<
                        [
                          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                          v.RecordSchema<
                            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                            undefined
                          >,
                        ],
                        undefined
                      >,
                      undefined
                    >;
                    readonly statute: v.OptionalSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >;
                  },
                  undefined
                >,
                undefined
              >,
              v.MinLengthAction<
                ({
                  basis:
                    | 'gdpr:6-1-a'
                    | 'gdpr:6-1-b'
                    | 'gdpr:6-1-c'
                    | 'gdpr:6-1-d'
                    | 'gdpr:6-1-e'
                    | 'gdpr:6-1-f'
                    | 'gdpr:9-2-a'
                    | 'gdpr:9-2-b'
                    | 'gdpr:9-2-c'
                    | 'gdpr:9-2-d'
                    | 'gdpr:9-2-e'
                    | 'gdpr:9-2-f'
                    | 'gdpr:9-2-g'
                    | 'gdpr:9-2-h'
                    | 'gdpr:9-2-i'
                    | 'gdpr:9-2-j'
                    | 'gdpr:49-1-a'
                    | 'eprivacy:13-2'
                    | 'uwg:7-2-2'
                    | 'uwg:7-3'
                    | 'bdsg:26'
                    | 'tdddg:25-1'
                    | 'tdddg:25-2-1'
                    | 'tdddg:25-2-2'
                    | 'eprivacy:5-3'
                    | 'eprivacy:5-3-transmission'
                    | 'eprivacy:5-3-requested'
                    | 'ttdsg:25-1'
                    | 'ttdsg:25-2';
                  about?:
                    | string
                    | {
                        [x: string]: string;
                      }
                    | undefined;
                  statute?: string | undefined;
                } & {
                  [key: string]: unknown;
                })[],
                1,
                undefined
              >,
            ]
          >;
          readonly legitimateInterest: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly retention: v.ArraySchema<
            v.LooseObjectSchema<
              {
                readonly data: v.OptionalSchema<
                  v.ArraySchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                    undefined
                  >,
                  undefined
                >;
                readonly about: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly period: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.LiteralSchema<'until-cleared', undefined>,
                      v.LiteralSchema<'session', undefined>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'duration'>]>,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly criteria: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
          readonly transfers: v.ArraySchema<
            v.LooseObjectSchema<
              {
                readonly country: v.SchemaWithPipe<
                  readonly [v.StringSchema<undefined>, v.RegexAction<string, 'country'>]
                >;
                readonly recipients: v.ArraySchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                  undefined
                >;
                readonly mechanism: v.PicklistSchema<
                  readonly [
                    'adequacy',
                    'dpf',
                    'scc',
                    'bcr',
                    'coc',
                    'cert',
                    'art49-1-a',
                    'art49-1-b',
                    'art49-1-c',
                    'art49-1-d',
                    'art49-1-e',
                    'art49-1-f',
                    'art49-1-g',
                    'art49-compelling',
                    'privacy-shield',
                  ],
                  undefined
                >;
                readonly fallback: v.OptionalSchema<
                  v.PicklistSchema<
                    readonly [
                      'adequacy',
                      'dpf',
                      'scc',
                      'bcr',
                      'coc',
                      'cert',
                      'art49-1-a',
                      'art49-1-b',
                      'art49-1-c',
                      'art49-1-d',
                      'art49-1-e',
                      'art49-1-f',
                      'art49-1-g',
                      'art49-compelling',
                      'privacy-shield',
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly decision: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >;
                readonly adoptedOn: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'date'>]>,
                  undefined
                >;
                readonly copyUrl: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                  undefined
                >;
                readonly dpf: v.OptionalSchema<
                  v.LooseObjectSchema<
                    {
                      readonly participant: v.SchemaWithPipe<
                        readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]
                      >;
                      readonly checkedOn: v.OptionalSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'date'>]>,
                        undefined
                      >;
                      readonly hrCovered: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
                    },
                    undefined
                  >,
                  undefined
                >;
                readonly scc: v.OptionalSchema<
                  v.LooseObjectSchema<
                    {
                      readonly decision: v.SchemaWithPipe<
                        readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]
                      >;
                      readonly module: v.OptionalSchema<v.PicklistSchema<[1, 2, 3, 4], undefined>, undefined>;
                    },
                    undefined
                  >,
                  undefined
                >;
                readonly risk: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly compellingInterest: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
                readonly note: v.OptionalSchema<
                  v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
          readonly provision: v.LooseObjectSchema<
            {
              readonly required: v.PicklistSchema<
                readonly ['none', 'statutory', 'contractual', 'necessary'],
                undefined
              >;
              readonly text: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
              readonly consequence: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
            },
            undefined
          >;
          readonly profiling: v.OptionalSchema<
            v.LooseObjectSchema<
              {
                readonly text: v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >;
                readonly by: v.OptionalSchema<
                  v.ArraySchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                    undefined
                  >,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
          readonly automatedDecision: v.LooseObjectSchema<
            {
              readonly exists: v.BooleanSchema<undefined>;
              readonly logic: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
              readonly significance: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
              readonly consequences: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
              readonly humanReview: v.OptionalSchema<
                v.UnionSchema<
                  [
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    v.RecordSchema<
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      undefined
                    >,
                  ],
                  undefined
                >,
                undefined
              >;
            },
            undefined
          >;
          readonly withdrawal: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly objection: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly controls: v.OptionalSchema<
            v.ArraySchema<
              v.LooseObjectSchema<
                {
                  readonly action: v.PicklistSchema<
                    readonly ['settings', 'newsletter', 'rights', 'account', 'link', 'mail', 'device'],
                    undefined
                  >;
                  readonly text: v.UnionSchema<
                    [
                      v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                      v.RecordSchema<
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                        v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                        undefined
                      >,
                    ],
                    undefined
                  >;
                  readonly url: v.OptionalSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                    undefined
                  >;
                },
                undefined
              >,
              undefined
            >,
            undefined
          >;
          readonly notes: v.OptionalSchema<
            v.ArraySchema<
              v.UnionSchema<
                [
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  v.RecordSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    undefined
                  >,
                ],
                undefined
              >,
              undefined
            >,
            undefined
          >;
        },
        undefined
      >,
      undefined
    >;
    readonly newsletters: v.OptionalSchema<
      v.ArraySchema<
        v.LooseObjectSchema<
          {
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
            readonly title: v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >;
            readonly description: v.OptionalSchema<
              v.UnionSchema<
                [
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  v.RecordSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    undefined
                  >,
                ],
                undefined
              >,
              undefined
            >;
            readonly frequency: v.OptionalSchema<
              v.UnionSchema<
                [
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  v.RecordSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                    undefined
                  >,
                ],
                undefined
              >,
              undefined
            >;
            readonly channel: v.PicklistSchema<readonly ['email', 'post', 'phone'], undefined>;
            readonly activity: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
            readonly legalBasis: v.SchemaWithPipe<
              readonly [
                v.ArraySchema<
                  v.PicklistSchema<
                    readonly [
                      'gdpr:6-1-a',
                      'gdpr:6-1-b',
                      'gdpr:6-1-c',
                      'gdpr:6-1-d',
                      'gdpr:6-1-e',
                      'gdpr:6-1-f',
                      'gdpr:9-2-a',
                      'gdpr:9-2-b',
                      'gdpr:9-2-c',
                      'gdpr:9-2-d',
                      'gdpr:9-2-e',
                      'gdpr:9-2-f',
                      'gdpr:9-2-g',
                      'gdpr:9-2-h',
                      'gdpr:9-2-i',
                      'gdpr:9-2-j',
                      'gdpr:49-1-a',
                      'eprivacy:13-2',
                      'uwg:7-2-2',
                      'uwg:7-3',
                      'bdsg:26',
                    ],
                    undefined
                  >,
                  undefined
                >,
                v.MinLengthAction<
                  (
                    | 'gdpr:6-1-a'
                    | 'gdpr:6-1-b'
                    | 'gdpr:6-1-c'
                    | 'gdpr:6-1-d'
                    | 'gdpr:6-1-e'
                    | 'gdpr:6-1-f'
                    | 'gdpr:9-2-a'
                    | 'gdpr:9-2-b'
                    | 'gdpr:9-2-c'
                    | 'gdpr:9-2-d'
                    | 'gdpr:9-2-e'
                    | 'gdpr:9-2-f'
                    | 'gdpr:9-2-g'
                    | 'gdpr:9-2-h'
                    | 'gdpr:9-2-i'
                    | 'gdpr:9-2-j'
                    | 'gdpr:49-1-a'
                    | 'eprivacy:13-2'
                    | 'uwg:7-2-2'
                    | 'uwg:7-3'
                    | 'bdsg:26'
                  )[],
                  1,
                  undefined
                >,
              ]
            >;
            readonly senders: v.ArraySchema<
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
              undefined
            >;
            readonly doubleOptIn: v.BooleanSchema<undefined>;
            readonly trackingService: v.OptionalSchema<
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
              undefined
            >;
            readonly softOptIn: v.OptionalSchema<
              v.LooseObjectSchema<
                {
                  readonly sale: v.BooleanSchema<undefined>;
                  readonly ownSimilar: v.BooleanSchema<undefined>;
                  readonly noObjection: v.BooleanSchema<undefined>;
                  readonly noticeEachTime: v.BooleanSchema<undefined>;
                },
                undefined
              >,
              undefined
            >;
            readonly unsubscribe: v.LooseObjectSchema<
              {
                readonly endpoint: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                  undefined
                >;
                readonly accountUrl: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                  undefined
                >;
                readonly email: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'email'>]>,
                  undefined
                >;
              },
              undefined
            >;
            readonly subscribe: v.OptionalSchema<
              v.LooseObjectSchema<
                {
                  readonly endpoint: v.OptionalSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                    undefined
                  >;
                  readonly accountUrl: v.OptionalSchema<
                    v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                    undefined
                  >;
                },
                undefined
              >,
              undefined
            >;
          },
          undefined
        >,
        undefined
      >,
      readonly []
    >;
    readonly consent: v.OptionalSchema<
      v.LooseObjectSchema<
        {
          readonly grantedFor: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'duration'>]>,
            undefined
          >;
          readonly refusedFor: v.OptionalSchema<
            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'duration'>]>,
            undefined
          >;
          readonly exNunc: v.OptionalSchema<
            v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >,
            undefined
          >;
          readonly record: v.OptionalSchema<
            v.LooseObjectSchema<
              {
                readonly data: v.ArraySchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                  undefined
                >;
                readonly retention: v.ArraySchema<
                  v.LooseObjectSchema<
                    {
                      readonly data: v.OptionalSchema<
                        v.ArraySchema<
                          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                          undefined
                        >,
                        undefined
                      >;
                      readonly about: v.OptionalSchema<
                        v.UnionSchema<
                          [
                            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                            v.RecordSchema<
                              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                              undefined
                            >,
                          ],
                          undefined
                        >,
                        undefined
                      >;
                      readonly period: v.OptionalSchema<
                        v.UnionSchema<
                          [
                            v.LiteralSchema<'until-cleared', undefined>,
                            v.LiteralSchema<'session', undefined>,
                            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'duration'>]>,
                          ],
                          undefined
                        >,
                        undefined
                      >;
                      readonly criteria: v.OptionalSchema<
                        v.UnionSchema<
                          [
                            v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                            v.RecordSchema<
                              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                              undefined
                            >,
                          ],
                          undefined
                        >,
                        undefined
                      >;
                    },
                    undefined
                  >,
                  undefined
                >;
                readonly endpoint: v.OptionalSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                  undefined
                >;
              },
              undefined
            >,
            undefined
          >;
          readonly sisterDomains: v.OptionalSchema<
            v.ArraySchema<
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              undefined
            >,
            undefined
          >;
          readonly imports: v.OptionalSchema<
            v.RecordSchema<
              v.StringSchema<undefined>,
              v.RecordSchema<
                v.StringSchema<undefined>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>,
                undefined
              >,
              undefined
            >,
            undefined
          >;
        },
        undefined
      >,
      undefined
    >;
    readonly rights: v.LooseObjectSchema<
      {
        readonly email: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'email'>]>,
          undefined
        >;
        readonly postal: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
          undefined
        >;
        readonly phone: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
          undefined
        >;
        readonly endpoint: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
          undefined
        >;
        readonly accountUrl: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
          undefined
        >;
        readonly deleteAccountUrl: v.OptionalSchema<
          v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
          undefined
        >;
        readonly objectionNotice: v.OptionalSchema<
          v.UnionSchema<
            [
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              v.RecordSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >,
            ],
            undefined
          >,
          undefined
        >;
        readonly marketingObjection: v.OptionalSchema<
          v.LooseObjectSchema<
            {
              readonly endpoint: v.OptionalSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, 'link'>]>,
                undefined
              >;
              readonly email: v.OptionalSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'email'>]>,
                undefined
              >;
            },
            undefined
          >,
          undefined
        >;
        readonly complaint: v.OptionalSchema<
          v.UnionSchema<
            [
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              v.RecordSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >,
            ],
            undefined
          >,
          undefined
        >;
        readonly note: v.OptionalSchema<
          v.UnionSchema<
            [
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              v.RecordSchema<
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                undefined
              >,
            ],
            undefined
          >,
          undefined
        >;
      },
      undefined
    >;
    readonly glossary: v.OptionalSchema<
      v.ArraySchema<
        v.LooseObjectSchema<
          {
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'id'>]>;
            readonly term: v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >;
            readonly definition: v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >;
            readonly source: v.OptionalSchema<
              v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
              undefined
            >;
          },
          undefined
        >,
        undefined
      >,
      readonly []
    >;
    readonly changes: v.OptionalSchema<
      v.ArraySchema<
        v.LooseObjectSchema<
          {
            readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'date'>]>;
            readonly text: v.UnionSchema<
              [
                v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                v.RecordSchema<
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'language'>]>,
                  v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, 'words'>]>,
                  undefined
                >,
              ],
              undefined
            >;
          },
          undefined
        >,
        undefined
      >,
      readonly []
    >;
  },
  undefined
>;

/** A loose object's index signature holds `unknown`: it is dropped here, so that a misspelt field is a type error. */
type KnownKey<T, Key extends keyof T> = string extends Key ? (unknown extends T[Key] ? never : Key) : Key;
/** A type whose fields, and theirs, can only be read. */
type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T as KnownKey<T, Key>]: DeepReadonly<T[Key]>;
      }
    : T;
/** A validated, frozen policy: what `parsePolicy` returns. */
type Policy = DeepReadonly<InferOutput<typeof policySchema>>;
/** A text for people: one string for every language, or one for each (BCP 47 tags). */
type Text = DeepReadonly<InferOutput<typeof textSchema>>;
/** A processor, recipient or other company that the policy names. */
type Party = Policy['parties'][number];
/** A group of services, as people see it in the settings. */
type Category = Policy['categories'][number];
/** What data is used for: Art. 13(1)(c) GDPR. */
type Purpose = Policy['purposes'][number];
/** A kind of personal data. */
type DataCategory = Policy['dataCategories'][number];
/** Something that runs, loads or is used, with its own choice. */
type Service = Policy['services'][number];
/** One item that a service stores on or reads from the device. */
type Cookie = Service['cookies'][number];
/** A transfer to a third country: Art. 13(1)(f) GDPR. */
type Transfer = Service['transfers'][number];
/** How long something is kept: Art. 13(2)(a) GDPR. */
type Retention = Service['retention'][number];
/** One processing activity: a whole Art. 13 block. */
type Activity = Policy['activities'][number];
/** A newsletter or another direct-marketing list. */
type Newsletter = Policy['newsletters'][number];

export { policySchema as p };
export type {
  Activity as A,
  Category as C,
  DataCategory as D,
  Newsletter as N,
  Party as P,
  Retention as R,
  Service as S,
  Text as T,
  Cookie as a,
  Policy as b,
  Purpose as c,
  Transfer as d,
};
