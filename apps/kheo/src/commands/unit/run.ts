import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { apply } from "./apply.ts"
import { change } from "./change.ts"
import { lineage, list, show } from "./questions.ts"

const verbs: Record<string, (session: Session, verb: string, rest: string) => Promise<number>> = {
  list: (session) => list(session),
  show,
  lineage,
  apply,
  add: change,
  rename: change,
  reclassify: change,
  move: change,
  merge: change,
  consolidate: change,
  split: change,
  dissolve: change,
  alias: change,
  correct: change,
  retract: change,
}

/** `kheo unit VERB`: what units were, what they became, and how that is recorded. */
export const run = (session: Session): Promise<number> => {
  const [verb = "list", ...rest] = session.rest
  const command = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  const all = Object.keys(verbs).join("|")
  if (command === undefined)
    throw new Usage({
      vi: `Không có kheo unit ${verb}. Cách dùng: kheo unit ${all}.`,
      en: `There is no kheo unit ${verb}. Usage: kheo unit ${all}.`,
    })
  return command(session, verb, rest.join(" ").trim())
}
