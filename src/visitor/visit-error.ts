/** Why a page could not be measured at all: something the person who asked can put right. */
export class FairnessError extends Error {}
