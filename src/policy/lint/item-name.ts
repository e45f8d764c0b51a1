/** The name or pattern of an item on the device. */
export const itemName = ({
  name,
  pattern,
}: {
  readonly name?: string | undefined;
  readonly pattern?: string | undefined;
}): string => name ?? pattern ?? '';
