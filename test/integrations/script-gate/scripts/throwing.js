globalThis.ran?.push('throwing');
// Listened for by the test: a page's error must not stop what comes after it.
throw new Error('a gated script threw');
