import type { Context } from './context.ts';
import { deskRoutes } from './routes/desk.ts';
import { listRoutes } from './routes/lists.ts';
import { newsletterRoutes } from './routes/newsletters.ts';
import { objectionRoutes } from './routes/objections.ts';
import { operationRoutes } from './routes/operations.ts';
import { recordRoutes } from './routes/records.ts';
import { requestRoutes } from './routes/requests.ts';
import { signUpRoutes } from './routes/sign-ups.ts';
import { subjectRoutes } from './routes/subjects.ts';
import type { Route } from './routing.ts';

/** Every route of a receiver, in one list: the router and the OpenAPI document are made from it. */
export function createRoutes(context: Context, prefix: string): readonly Route[] {
  const { mailer, publicUrl } = context;
  const routes: readonly Route[] = [
    ...recordRoutes(context),
    ...subjectRoutes(context),
    ...requestRoutes(context),
    ...newsletterRoutes(context),
    ...(mailer && publicUrl !== undefined ? signUpRoutes(context, mailer, publicUrl) : []),
    ...objectionRoutes(context),
    ...deskRoutes(context),
    ...listRoutes(context),
    ...operationRoutes(context, async () => {
      const { openApi } = await import('./openapi.ts');
      return openApi(routes, `Privacy receiver of ${context.policy.controller.name}`, prefix);
    }),
  ];
  return routes;
}
