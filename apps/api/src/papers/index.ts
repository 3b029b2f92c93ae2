import { paperCommands } from "./paper-commands.ts"
import { listAttachments, listPapers, numbers, paperShown } from "./paper-queries.ts"

/** Every route about papers and their numbers. */
export const papers = [listPapers, paperShown, ...paperCommands, listAttachments, numbers]
