/**
 * The address fragments that lead into a notice. They are the same on a page without scripts, where each is the id of an
 * element, and where a center opens its views. Ids of a policy hold no slash, so that none of them is taken for another.
 */

/** The fragment of a part of the notice by its id in the document; that of an activity is the activity's own. */
export const partFragment = (id: string): string => `privacy-notice/${id}`;

/** The fragment of a service, which the settings open. */
export const serviceFragment = (id: string): string => `privacy-settings/${id}`;

/** The id of the part that explains a term. */
export const termPart = (id: string): string => `term/${id}`;
