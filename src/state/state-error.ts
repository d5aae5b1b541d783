/** The state cannot be opened or read. Says what was found and what to do; nothing was overwritten. */
export class StateError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StateError';
  }
}

/** It cannot be reached at the moment. */
export class StateUnreachable extends StateError {}

/** It cannot be reached at the moment, and nothing was attempted. */
export class StateAway extends StateUnreachable {}
