import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { checkFiles, conclude, type Held, type ToldFile, Verifier } from "@kheo/auditor"
import { Effect, Stream } from "effect"
import { openFile } from "./audit-files.ts"
import type { Session } from "./cli/session.ts"
import { attachmentsFolder } from "./data-folder.ts"
import { foundLedger } from "./layer.ts"
import { epochTold, openingType } from "./text/epoch-text.ts"

/** Hands the auditor every line of the session's register and what lies beside; `tell` hears how far it is, and lets others in. */
export const reportOn = (
  session: Pick<Session, "folder" | "store">,
  held: Held,
  tell: (seen: number, of: number) => Effect.Effect<void> = () => Effect.void,
) =>
  Effect.gen(function* () {
    const found = yield* foundLedger(session.store)
    const verifier = new Verifier(held.checkpoint)
    const openings: Array<Uint8Array> = []
    let seen = 0
    yield* Stream.runForEachArray(found.lines, (page) =>
      Effect.suspend(() => {
        for (const line of page) {
          verifier.next(line)
          if (line.type === openingType) openings.push(line.entry)
        }
        seen += page.length
        return tell(seen, found.claim.position)
      }),
    )
    const folder = attachmentsFolder(session.folder)
    const files = yield* Effect.promise(() => checkFolder(folder, verifier.told.files))
    const { commands, tags } = found
    const schema = "schema" in found ? found.schema : undefined
    const report = conclude("register", verifier, { ...found.claim, nodes: found.nodes, commands, tags }, held, {
      files,
      schema,
    })
    return { report, epochs: openings.flatMap(epochTold) }
  })

const checkFolder = (folder: string, named: ReadonlyArray<ToldFile>) => {
  const shelves = existsSync(folder) ? readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)) : []
  const there = shelves.flatMap((shelf) => readdirSync(join(folder, shelf)))
  return checkFiles(named, there, (sha256) => openFile(join(folder, sha256.slice(0, 2), sha256)))
}
