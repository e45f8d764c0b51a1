/** Why a page could not be visited at all: something the person who asked can put right. */
export class VisitError extends Error {}

/** The page is there and has no center. */
export class NoCenterError extends VisitError {}
