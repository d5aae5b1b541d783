/** The state cannot be opened or read. Says what was found and what to do; nothing was overwritten. */
export class StateError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StateError';
  }
}
