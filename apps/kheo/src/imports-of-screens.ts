import type { Register } from "@kheo/application"
import type { ImportPort } from "@kheo/terminal"
import type { Effect } from "effect"
import type { Session } from "./cli/session.ts"

/** Importing for the screens; the importer is loaded when somebody first asks for it. */
export const importsOf = (
  session: Session,
  run: <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>,
): ImportPort => {
  let opened: Promise<ImportPort> | undefined
  const port = () =>
    (opened ??= import("./importing-on-screens/open-imports.ts").then(({ openImports }) => openImports(session, run)))
  return {
    look: async (path) => (await port()).look(path),
    plan: async (asked, going) => (await port()).plan(asked, going),
    commit: async (asked, going) => (await port()).commit(asked, going),
    keepLayout: async (said) => (await port()).keepLayout(said),
    sendBack: async () => (await port()).sendBack(),
    drop: () => void opened?.then((one) => one.drop()),
    unfinished: async () => (await port()).unfinished(),
    forgetUnfinished: async () => (await port()).forgetUnfinished(),
    batches: async () => (await port()).batches(),
    undo: async (batch, dryRun) => (await port()).undo(batch, dryRun),
  }
}
