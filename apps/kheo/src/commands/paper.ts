import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { add } from "./papers/add.ts"
import { attach } from "./papers/attach.ts"
import { correct } from "./papers/correct.ts"
import { file, files } from "./papers/files.ts"
import { finding } from "./papers/finding.ts"
import { issue } from "./papers/issue.ts"
import { list, show } from "./papers/list.ts"
import { retract } from "./papers/retract.ts"
import { supersede } from "./papers/supersede.ts"

const verbs: Record<string, (session: Session, words: ReadonlyArray<string>) => Promise<number>> = {
  add,
  issue,
  list,
  show,
  finding,
  supersede,
  correct,
  retract,
  attach,
  files,
  file,
}

/** `kheo paper add|issue|list|show|finding|supersede|correct|retract|attach|files|file`. */
export const run = (session: Session): Promise<number> => {
  const [verb = "", ...words] = session.rest
  const act = verbs[verb]
  if (act !== undefined) return act(session, words)
  const known = Object.keys(verbs).join("|")
  throw new Usage({ vi: `Cách dùng: kheo paper ${known}.`, en: `Usage: kheo paper ${known}.` })
}
