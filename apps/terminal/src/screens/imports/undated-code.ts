/** The finding that a paper bears no day. */
export const undatedCode = "IMP-2112"
