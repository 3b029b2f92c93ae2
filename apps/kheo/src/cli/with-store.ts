import { existsSync } from "node:fs"
import { type Problem, problemWords, type Words } from "@kheo/application/language"
import { completeErasures, type Register } from "@kheo/application"
import { Cause, Effect, Exit, Option } from "effect"
import { storeFile } from "../data-folder.ts"
import { emptyLayer, scrubOf, storeLayer } from "../layer.ts"
import { exit } from "./exit-codes.ts"
import { printProblem } from "./output.ts"
import type { Session } from "./session.ts"

/** A failure that a command has its own words and exit code for. */
export interface Told {
  readonly words: Words
  readonly code: string
  readonly exit: number
}

/**
 * Runs a command over the register of the session and answers its exit code.
 *
 * Where there is no register yet, `create` decides: `true` makes one, `false` tells that it is missing (for commands that
 * only read), `"rehearse"` uses an empty one in memory.
 */
export const withStore = async <E extends { readonly _tag: string }>(
  session: Session,
  { create }: { readonly create: boolean | "rehearse" },
  command: Effect.Effect<number, E | Problem, Register>,
  tell: (error: E) => Told | undefined = () => undefined,
): Promise<number> => {
  const there = existsSync(storeFile(session.folder))
  if (!there && create === false) {
    printProblem(session, "StoreMissing", missing(session.folder))
    return exit.usage
  }
  const store = !there && create === "rehearse" ? emptyLayer() : storeLayer(session.folder)
  const finished = completeErasures(scrubOf(session.folder), { all: false })
  const ended = await Effect.runPromiseExit(Effect.andThen(finished, command).pipe(Effect.provide(store)))
  if (Exit.isSuccess(ended)) return ended.value
  const failure = Option.getOrUndefined(Cause.findErrorOption(ended.cause))
  if (failure === undefined) throw Cause.squash(ended.cause)
  const told = tell(failure as E)
  const words = told?.words ?? problemWords(failure as Problem)
  printProblem(session, told?.code ?? codeOf(failure), words)
  return told?.exit ?? exitOf(failure)
}

const codeOf = (failure: { readonly _tag: string }): string =>
  failure._tag === "Refused" ? (failure as Extract<Problem, { readonly _tag: "Refused" }>).refusal._tag : failure._tag

const exitOf = ({ _tag }: { readonly _tag: string }): number => {
  if (_tag === "Conflict" || _tag === "StoreBusy" || _tag === "CommandIdReused") return exit.conflict
  return _tag === "StoreUnavailable" ? exit.fileRefused : exit.usage
}

const missing = (folder: string): Words => ({
  vi: `Chưa có sổ trong ${folder}. Nhập bảng tính bằng kheo import THƯ-MỤC --campaign NĂM --deadline NGÀY, hoặc chỉ thư mục khác bằng --data.`,
  en: `There is no register in ${folder}. Import workbooks with kheo import FOLDER --campaign YEAR --deadline DATE, or name another folder with --data.`,
})
