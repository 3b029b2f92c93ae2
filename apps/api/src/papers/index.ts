import { attach, attachmentContent, listAttachments } from "./attachments.ts"
import { paperCommands } from "./paper-commands.ts"
import { listPapers, numbers, paperShown } from "./paper-queries.ts"

/** Every route about papers and their numbers. */
export const papers = [listPapers, paperShown, ...paperCommands, listAttachments, attachmentContent, attach, numbers]
