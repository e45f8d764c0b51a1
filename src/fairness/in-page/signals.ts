/**
 * What Google's tags have been told last, by consent type, from the data layer of the page (Google Consent Mode: commands
 * are `arguments` objects of `consent`, `default` or `update`, and the types). Runs in the page and so uses nothing from
 * outside itself.
 */
export function googleConsent(): Record<string, string> {
  const { dataLayer } = globalThis as { dataLayer?: unknown };
  const commands = Array.isArray(dataLayer) ? (dataLayer as ArrayLike<unknown>[]) : [];
  return Object.assign(
    {},
    ...commands
      .filter((command) => command?.[0] === 'consent' && (command[1] === 'default' || command[1] === 'update'))
      .map((command) => command[2] as Record<string, string>),
  ) as Record<string, string>;
}
