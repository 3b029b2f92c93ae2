import type { ImportsPort } from "@kheo/api"
import { Effect } from "effect"
import type { Run } from "./importing-over-http/work.ts"

type Opened = ReturnType<(typeof import("./importing-over-http/open-imports.ts"))["openImports"]>

/** Importing for the API; the importer is loaded when somebody first asks for it. */
export const importsOfApi = (folder: string, run: Run, onDefect: (defect: unknown) => void) => {
  let opened: Promise<Opened> | undefined
  const port = Effect.promise(async () => {
    opened ??= import("./importing-over-http/open-imports.ts").then(({ openImports }) =>
      openImports(folder, run, onDefect),
    )
    return (await opened).port
  })
  const imports: ImportsPort = {
    stage: (...asked) => Effect.flatMap(port, (its) => its.stage(...asked)),
    show: (...asked) => Effect.flatMap(port, (its) => its.show(...asked)),
    rows: (...asked) => Effect.flatMap(port, (its) => its.rows(...asked)),
    apply: (...asked) => Effect.flatMap(port, (its) => its.apply(...asked)),
    undo: (...asked) => Effect.flatMap(port, (its) => its.undo(...asked)),
    drop: (...asked) => Effect.flatMap(port, (its) => its.drop(...asked)),
    list: Effect.flatMap(port, ({ list }) => list),
  }
  return { imports, close: async () => (await opened)?.close() }
}
