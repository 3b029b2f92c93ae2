import { constants, createReadStream } from "node:fs"
import { access, stat } from "node:fs/promises"
import { basename } from "node:path"
import { attachFile, type CommandMark, handleDocument, handleModel, nameId, type Register } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { DocumentId } from "@kheo/domain/document"
import { Effect, Stream } from "effect"
import type { PaperFiling } from "../state/index.ts"
import type { Answer } from "./answer.ts"
import { writeTogether } from "./write-together.ts"

/** Keeps a file as a paper of the register and completes the dossier with it: all of it is written, or none. */
export const filePaper = (
  mark: CommandMark,
  { path, receipt, supplement, model }: PaperFiling,
): Effect.Effect<Answer, Problem, Register> =>
  Effect.gen(function* () {
    if (!(yield* Effect.promise(() => isReadable(path)))) return { ...notThere(path), kind: "refused" } satisfies Answer
    const paper = DocumentId.make(nameId(`${mark.id}/paper`))
    const content = () =>
      Stream.orDie(Stream.fromAsyncIterable<Uint8Array, unknown>(createReadStream(path), (cause) => cause))
    const events = yield* writeTogether(mark, [
      (its) => handleDocument(its, paper, receipt),
      (its) => attachFile(its, paper, { name: basename(path), content: content() }),
      (its) => handleModel(its, model, { ...supplement, paper }),
    ])
    return { kind: "done", events } satisfies Answer
  })

const isReadable = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) return false
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
}

const notThere = (path: string) => ({
  words: {
    vi: `Không mở được tệp “${path}”. Kéo tệp thả vào cửa sổ này để có đường dẫn đúng.`,
    en: `The file “${path}” can't be opened. Drop the file on this window for its path.`,
  },
  refusal: "FileNotThere",
})
