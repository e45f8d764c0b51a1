import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** The words of a type such as `'bar' | 'corner'`; nothing for another type. */
function choices(type: string): readonly string[] | undefined {
  const words = type.split('|').map((part) => /^'([^']*)'$/.exec(part.trim())?.[1]);
  return words.length > 1 && words.every((word) => word !== undefined) ? words : undefined;
}

/** Controls from the manifest: a choice for a type that names its words, none for objects, which a story brings itself. */
export const controlsOf: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const options = choices(argType.table?.type?.summary ?? '');
      if (argType.table?.category === 'properties') return [name, { ...argType, control: false }];
      return [name, options ? { ...argType, options, control: { type: 'select' } } : argType];
    }),
  );
