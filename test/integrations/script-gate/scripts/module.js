globalThis.ran?.push(`module at ${new URL(import.meta.url).pathname.split('/').pop()}`);
