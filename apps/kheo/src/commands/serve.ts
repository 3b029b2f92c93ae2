import type { Session } from "../cli/session.ts"

/** `kheo serve`. */
export const run = async (_session: Session): Promise<number> => 0
