/** How large the body of a call may be, in bytes of UTF-8: what the gateway takes and the console says before it sends. */
export const BODY_LIMIT_BYTES = 64 * 1024
