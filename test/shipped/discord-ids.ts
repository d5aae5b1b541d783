/** A forum of the server, and a role. */
export const FORUM = '150000000000000001';
export const OPS = '160000000000000001';
/** A channel that other servers follow, and one that is deleted. */
export const NEWS = '150000000000000002';
export const LOST = '150000000000000003';
