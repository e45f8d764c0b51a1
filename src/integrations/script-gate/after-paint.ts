/** Ends the present task where the browser lets one go on early, else by a timer. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Pauses for work that follows a click: the first lasts until the click has been painted, the later ones until the next
 * task. A page in the background paints nothing and is not waited for.
 */
export function createPauses(): () => Promise<void> {
  let painted: Promise<void> | undefined;
  return () => {
    if (painted) return painted.then(nextTask);
    painted = new Promise((resolve) => {
      const soon = (): void => void setTimeout(resolve);
      if (document.visibilityState === 'hidden') soon();
      else requestAnimationFrame(soon);
    });
    return painted;
  };
}
