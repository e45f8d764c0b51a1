import type { FormerTool } from './former-tool.ts';

/** tarteaucitron 1: `!service=true!service=false!service=wait` in a cookie; `wait` is no answer. */
export const tarteaucitron: FormerTool = {
  places: [{ kind: 'cookie', name: 'tarteaucitron' }],
  read(text) {
    if (!/^(![\w.-]+=(true|false|wait))+$/.test(text)) return undefined;
    const entries = [...text.matchAll(/!([\w.-]+)=(true|false)/g)];
    return { answers: new Map(entries.map(([, id = '', answer]) => [id, answer === 'true'])) };
  },
};
