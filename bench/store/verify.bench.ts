import { join } from "node:path"
import { Verifier } from "@kheo/auditor"
import { ledgerFile } from "@kheo/event-store-sqlite"
import { Effect, Stream } from "effect"
import { timed } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "./bench-folder.ts"
import { fillTo } from "./fill.ts"

const events = 1_000_000
const bound = 20_000

/** Verifying a million events of a ledger's file, everything that `kheo verify` looks at; the reference is the bound. */
export const verifyBench = (): Promise<Row> =>
  inFolder(async (folder) => {
    const file = join(folder, "kheo.db")
    await onFile(file, fillTo(events))
    const verify = Effect.gen(function* () {
      const found = yield* ledgerFile({ file })
      const verifier = new Verifier()
      yield* Stream.runForEach(found.lines, (line) => Effect.sync(() => verifier.next(line)))
      return verifier.finish({ ...found.claim, nodes: found.nodes })
    }).pipe(Effect.scoped)
    const ours = await timed(async () => {
      const { verdict } = await Effect.runPromise(verify)
      if (verdict !== "consistent") throw new Error(verdict)
    })
    return {
      name: `verify ${events} events; reference: the bound of 20 s`,
      unit: "events/s",
      amount: events,
      ours,
      reference: bound,
    }
  })
