'use client';
import 'privacy-center/define';

/** The elements are registered in the browser; the server writes their tags, and the links between them. */
export const Privacy = ({ footer }: { footer: string }) => (
  <privacy-center policy-src="/data-use.json">
    <privacy-footer dangerouslySetInnerHTML={{ __html: footer }} />
  </privacy-center>
);
