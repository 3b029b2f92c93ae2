/** Of answers that can never become others: a client keeps them, nobody between does, and the bytes stay as they are. */
export const forEver = { "Cache-Control": "private, max-age=31536000, immutable, no-transform" }
