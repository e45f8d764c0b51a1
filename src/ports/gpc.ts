/** Whether the browser asks not to be tracked across sites (Global Privacy Control). Anything but `true` is no signal. */
export const browserGpc = (): boolean =>
  (globalThis.navigator as { globalPrivacyControl?: unknown } | undefined)?.globalPrivacyControl === true;
