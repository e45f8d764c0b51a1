globalThis.ran?.push('first');
