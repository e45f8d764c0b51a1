/** How a person is spoken to. */
export type Register = 'formal' | 'informal' | 'plain';

/** The private part of a tag (RFC 5646, section 2.2.7) that stands for a register, where a language has a locale for it. */
const variants: Readonly<Record<Register, Readonly<Record<string, string>>>> = {
  formal: {},
  informal: { de: 'du' },
  plain: { de: 'leicht' },
};

/** The tag of a language in a register: `de-AT` becomes `de-AT-x-du`. The tag as it is where it has no such locale. */
export function inRegister(tag: string, register: string): string {
  const variant = variants[register as Register]?.[tag.toLowerCase().split('-')[0] ?? ''];
  return variant === undefined || tag.includes('-x-') ? tag : `${tag}-x-${variant}`;
}
