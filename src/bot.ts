/** What commands may use. */
// biome-ignore lint/suspicious/noEmptyInterface: filled with the commands
export interface Services {}
