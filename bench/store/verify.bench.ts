import { join } from "node:path"
import { conclude, Verifier } from "@kheo/auditor"
import { ledgerFile } from "@kheo/event-store-sqlite"
import { Effect, Stream } from "effect"
import { timed } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "./bench-folder.ts"
import { fillTo } from "./fill.ts"

const events = 1_000_000
const bound = 20_000

/** Verifying a million events of a ledger's file, everything that `kheo verify` looks at: lines, nodes, tags, commands, schema; the reference is the bound. */
export const verifyBench = (): Promise<Row> =>
  inFolder(async (folder) => {
    const file = join(folder, "kheo.db")
    await onFile(file, fillTo(events))
    const verify = Effect.gen(function* () {
      const { claim, commands, lines, nodes, schema, tags } = yield* ledgerFile({ file })
      const verifier = new Verifier()
      yield* Stream.runForEachArray(lines, (page) =>
        Effect.sync(() => {
          for (const line of page) verifier.next(line)
        }),
      )
      return conclude("register", verifier, { ...claim, nodes, tags, commands }, {}, { schema })
    }).pipe(Effect.scoped)
    const ours = await timed(async () => {
      const { finding } = await Effect.runPromise(verify)
      if (finding.verdict !== "consistent") throw new Error(JSON.stringify(finding))
    })
    return {
      name: `verify ${events} events; reference: the bound of 20 s`,
      unit: "events/s",
      amount: events,
      ours,
      reference: bound,
    }
  })
