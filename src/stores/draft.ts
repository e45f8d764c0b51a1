import { atom, type ReadableAtom } from 'nanostores';

/** Switches that have been moved and not been saved yet. */
export interface DraftStore {
  /** What each moved switch shows now, by service id. */
  readonly $draft: ReadableAtom<ReadonlyMap<string, boolean>>;
  /** Moves switches. */
  move(ids: readonly string[], on: boolean): void;
  /** Puts all switches back. */
  discard(): void;
}

/** Creates the draft of one center. @param isSaved what a switch shows without the draft */
export function createDraftStore(isSaved: (id: string) => boolean): DraftStore {
  const $draft = atom<ReadonlyMap<string, boolean>>(new Map());
  return {
    $draft,
    move(ids, on) {
      const draft = new Map($draft.get());
      for (const id of ids) {
        if (isSaved(id) === on) draft.delete(id);
        else draft.set(id, on);
      }
      $draft.set(draft);
    },
    discard() {
      if ($draft.get().size > 0) $draft.set(new Map());
    },
  };
}
