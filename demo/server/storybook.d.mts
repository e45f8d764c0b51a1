/** Whether the static Storybook is missing or older than what it is built from. */
export function isStorybookStale(): boolean;

/** Starts to build the static Storybook. `done` tells whether it went well and never rejects; `stop` gives it up. */
export function buildStorybook(): { readonly done: Promise<boolean>; readonly failure: string; stop(): void };
