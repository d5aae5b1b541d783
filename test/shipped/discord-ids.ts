/** A forum of the server, and a role. */
export const FORUM = '150000000000000001';
export const OPS = '160000000000000001';
