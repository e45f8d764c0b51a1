/** Does a work that may fail: blocked by the browser, full, or a sandboxed frame. For the caller all of these mean the same. */
export function attempt<Value, Otherwise>(work: () => Value, otherwise: Otherwise): Value | Otherwise {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
