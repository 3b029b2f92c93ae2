import { existsSync, readFileSync } from "node:fs"
import { type Checkpoint, type Finding, readCheckpoint, Verifier, words } from "@kheo/auditor"
import { problemWords } from "@kheo/application/language"
import { Effect, Result, Stream } from "effect"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { foundLedger, storeExists } from "../layer.ts"
import { shownPlace } from "../store-place.ts"
import { epochLine, type EpochTold, epochTold, openingType } from "../text/epoch-text.ts"

/** 0 consistent or intact, 1 altered or rewritten, 2 undecided; a file that can't be read is 3. */
const codes: Record<Finding["verdict"], number> = { consistent: 0, intact: 0, altered: 1, rewritten: 1, undecided: 2 }

const unreadable = 3

/** `kheo verify`: hands the auditor the file's lines and claims; changes nothing. */
export const run = async (session: Session): Promise<number> => {
  const checkpoint = checkpointOf(session)
  const read = await Effect.runPromise(
    Effect.gen(function* () {
      if (!(yield* storeExists(session.store))) return undefined
      const found = yield* foundLedger(session.store)
      const verifier = new Verifier(checkpoint)
      const openings: Array<Uint8Array> = []
      yield* Stream.runForEach(found.lines, (line) =>
        Effect.sync(() => {
          verifier.next(line)
          if (line.type === openingType) openings.push(line.entry)
        }),
      )
      return { finding: verifier.finish({ ...found.claim, nodes: found.nodes }), epochs: openings.flatMap(epochTold) }
    }).pipe(Effect.scoped, Effect.result),
  )
  if (Result.isFailure(read)) {
    printProblem(session, read.failure._tag, problemWords(read.failure))
    return unreadable
  }
  if (read.success === undefined) {
    const place = shownPlace(session.store)
    printProblem(session, "StoreMissing", {
      vi: `Không có sổ ${place}. Hãy xem lại --data và --store.`,
      en: `There is no register ${place}. Check --data and --store.`,
    })
    return unreadable
  }
  const { epochs, finding } = read.success
  if (finding.verdict === "consistent" && session.flags.has("require-checkpoint"))
    return tell(session, { verdict: "undecided", reason: "no-checkpoint", position: finding.position }, epochs)
  return tell(session, finding, epochs)
}

const tell = (session: Session, finding: Finding, epochs: ReadonlyArray<EpochTold>): number => {
  const message = words(finding, session.language)
  const { position } = finding
  print(session, { ...finding, message, epochs }, () =>
    [
      finding.verdict === "consistent" || finding.verdict === "intact"
        ? `${session.language === "vi" ? `${position} sự kiện` : `${position} events`}, ${message}.\n${finding.root}`
        : `${message}.`,
      ...epochs.map((epoch) => epochLine(epoch, session.language)),
    ].join("\n"),
  )
  return codes[finding.verdict]
}

const checkpointOf = ({ values }: Session): Checkpoint | undefined => {
  const file = values["checkpoint"]
  if (file === undefined) return undefined
  if (!existsSync(file))
    throw new Usage({
      vi: `Không có tệp ${file}. Hãy xem lại đường dẫn sau --checkpoint.`,
      en: `There is no file ${file}. Check the path after --checkpoint.`,
    })
  const checkpoint = readCheckpoint(readFileSync(file, "utf8"))
  if (checkpoint === undefined)
    throw new Usage({
      vi: `${file} không phải bản ghi đối chiếu. Dùng kết quả của kheo verify --json hoặc kheo board --json đã cất từ trước.`,
      en: `${file} is no record to compare with. Use what kheo verify --json or kheo board --json printed earlier.`,
    })
  return checkpoint
}
