/** Ends the present task, so that the browser can paint and answer a person before the work goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
