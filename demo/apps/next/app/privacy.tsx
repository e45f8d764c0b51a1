'use client';
import 'privacy-center/define';

/** The elements are registered in the browser; the server writes their tags. */
export const Privacy = () => <privacy-center policy-src="/data-use.json" />;
