globalThis.ran?.push('second');
