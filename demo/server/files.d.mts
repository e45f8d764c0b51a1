/** A page or a policy as it is served: with the origin of the stand-in for third parties. */
export function withThirdParty(text: string, thirdParty: string): string;
