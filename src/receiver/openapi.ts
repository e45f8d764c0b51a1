import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Access, Route } from './routing.ts';
import { problemsSchema } from './schemas/common.ts';

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: GenericSchema): Json => {
  const converted = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  delete converted.$schema;
  return converted as Json;
};

const schemes: Readonly<Record<Exclude<Access, 'open'>, Json>> = {
  subject: { type: 'http', scheme: 'bearer', description: 'A token for this subject, signed by the portal.' },
  desk: { type: 'http', scheme: 'bearer', description: 'The key of the controller’s desk.' },
  metrics: { type: 'http', scheme: 'bearer', description: 'The key of the metrics.' },
};

const reasons: Readonly<Record<number, string>> = { 200: 'Done', 201: 'Created', 202: 'Accepted' };

const pathParameters = ({ params = {} }: Route): Json[] =>
  Object.entries(params).map(([name, schema]) => ({ name, in: 'path', required: true, schema: schemaOf(schema) }));

function queryParameters({ query }: Route): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query) as { properties?: Json; required?: readonly string[] };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function requestBody({ body, forms }: Route): Json {
  if (!body) return {};
  const types = ['application/json', ...(forms ? ['application/x-www-form-urlencoded', 'multipart/form-data'] : [])];
  const schema = schemaOf(body);
  return { requestBody: { required: true, content: Object.fromEntries(types.map((type) => [type, { schema }])) } };
}

const answer = (it: GenericSchema | string): Json =>
  typeof it === 'string' ? { [it]: { schema: { type: 'string' } } } : { 'application/json': { schema: schemaOf(it) } };

const page = answer('text/html');

function operation(route: Route): Json {
  const { summary, access = 'open', answers } = route;
  const responses = Object.entries(answers).map(([status, it]) => [
    status,
    // A page's own form is answered with a page.
    { description: reasons[Number(status)] ?? 'Done', content: { ...answer(it), ...(route.forms ? page : {}) } },
  ]);
  return {
    summary,
    parameters: [...pathParameters(route), ...queryParameters(route)],
    ...requestBody(route),
    responses: { ...Object.fromEntries(responses), default: { $ref: '#/components/responses/Refused' } },
    security: access === 'open' ? [] : [{ [access]: [] }],
  };
}

/** The OpenAPI document (3.1) of some routes, made from the schemas that check what comes in. */
export function openApi(routes: readonly Route[], title: string, prefix: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = prefix + route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title, version: '1' },
    paths,
    components: {
      securitySchemes: schemes,
      responses: {
        Refused: {
          description: 'Refused: every problem with its field, a code and what is allowed there.',
          content: { 'application/json': { schema: schemaOf(problemsSchema) } },
        },
      },
    },
  };
}
