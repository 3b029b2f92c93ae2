import type { Session } from "../cli/session.ts"

/** `kheo verify`. */
export const run = async (_session: Session): Promise<number> => 0
