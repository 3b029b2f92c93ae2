import { createReadStream, statSync } from "node:fs"
import { basename } from "node:path"
import { attachFile, type AttachedFile, findPaper, markOf, resolveActor } from "@kheo/application"
import { problemWords } from "@kheo/application/language"
import { AttachmentsUnavailable } from "@kheo/attachments"
import { Effect, Result, Stream } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print, tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { need } from "./asked.ts"

/** `kheo paper attach PAPER FILE…`: a file that is refused is told with its name, and the others go on. */
export const attach = (session: Session, [paper, ...paths]: ReadonlyArray<string>): Promise<number> => {
  const named = paper ?? need("attach", "VĂN-BẢN")
  if (paths.length === 0) need("attach", "TỆP")
  for (const path of paths) checkFile(path)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const id = yield* findPaper(named)
      const actor = yield* resolveActor(session.asked)
      const [done, refused]: [Array<AttachedFile>, Array<{ file: string; message: string }>] = [[], []]
      for (const path of paths) {
        const attached = yield* Effect.result(
          attachFile(markOf(actor), id, { name: basename(path), content: contentOf(path) }),
        )
        if (Result.isSuccess(attached)) done.push(attached.success)
        else if (attached.failure._tag !== "AttachmentRefused") return yield* attached.failure
        else refused.push({ file: path, message: problemWords(attached.failure)[session.language] })
      }
      for (const { file, message } of refused) tell(`${file}: ${message}`)
      print(session, { id, files: done, refused }, () => done.map((file) => told(session, file)).join("\n"))
      if (refused.length === 0) return exit.done
      return done.length === 0 ? exit.fileRefused : exit.partlyWritten
    }),
  )
}

const told = ({ language }: Session, { attached, name, sha256 }: AttachedFile): string => {
  if (language === "vi") return `${name}: ${attached ? "đã đính kèm" : "đã có từ trước"}, mã ${sha256}`
  return `${name}: ${attached ? "attached" : "was there already"}, hash ${sha256}`
}

const contentOf = (path: string): Stream.Stream<Uint8Array, AttachmentsUnavailable> =>
  Stream.fromAsyncIterable<Uint8Array, AttachmentsUnavailable>(
    createReadStream(path),
    (cause) => new AttachmentsUnavailable({ path, detail: cause instanceof Error ? cause.message : String(cause) }),
  )

const checkFile = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return
  throw new Usage({
    vi: `Không có tệp ${path}. Hãy xem lại đường dẫn.`,
    en: `There is no file ${path}. Check the path.`,
  })
}
