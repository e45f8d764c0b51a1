export function languageName(tag: string): string;
