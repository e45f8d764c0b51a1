/** Well-known cookies that begin with an underscore, for finding names without it (PC226). Provenance: from memory. */
export const knownCookieNames: ReadonlySet<string> = new Set(
  '_ga _gid _gat _gat_UA _gcl_au _gac _fbp _fbc _uetsid _uetvid _clck _clsk _pk_id _pk_ses _hjid _hjSessionUser _scid _ttp __utma __utmz'.split(
    ' ',
  ),
);
