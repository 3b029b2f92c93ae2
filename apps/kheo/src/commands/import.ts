import { startEarly } from "@kheo/importer/reading-thread"
import { readsDocuments } from "../cli/reads-documents.ts"
import type { Session } from "../cli/session.ts"

/** `kheo import plan|apply|undo|list|map|explain`, or files and folders; what is called like one of those is written `./undo`. */
export const run = async (session: Session): Promise<number> => {
  const [verb, ...rest] = session.rest
  if (readsDocuments(["import", verb])) startEarly()
  switch (verb) {
    case "plan":
      return (await import("./importing/plan.ts")).run(session, rest)
    case "apply":
      return (await import("./importing/apply.ts")).run(session, rest)
    case "undo":
      return (await import("./importing/undo.ts")).run(session, rest)
    case "list":
      return (await import("./importing/list.ts")).run(session, rest)
    case "map":
      return (await import("./importing/map.ts")).run(session, rest)
    case "explain":
      return (await import("./importing/explain.ts")).run(session)
    default:
      return session.values["watch"] === undefined
        ? (await import("./importing/direct.ts")).run(session)
        : (await import("./importing/watch.ts")).run(session)
  }
}
