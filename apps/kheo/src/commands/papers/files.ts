import { existsSync } from "node:fs"
import { type FileHandle, open, rm } from "node:fs/promises"
import { filesOfPaper, findPaper } from "@kheo/application"
import { Attachments, AttachmentsUnavailable } from "@kheo/attachments"
import { Effect, Stream } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print, printProblem } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { need } from "./asked.ts"

const states = {
  vi: { intact: "nguyên vẹn", missing: "BỊ MẤT", altered: "ĐÃ BỊ ĐỔI", none: "Văn bản chưa có tệp đính kèm." },
  en: { intact: "intact", missing: "MISSING", altered: "ALTERED", none: "The paper has no attached file." },
} as const

/** `kheo paper files PAPER`: each file with how it is found now. */
export const files = (session: Session, [paper]: ReadonlyArray<string>): Promise<number> => {
  const named = paper ?? need("files", "VĂN-BẢN")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const id = yield* findPaper(named)
      const found = yield* filesOfPaper(id)
      const own = states[session.language]
      print(session, { id, files: found }, () =>
        found.length === 0
          ? own.none
          : found
              .map(({ event, found, name, sha256, size }) => `${sha256}  ${size} B  ${own[found]}  ${name}  ${event}`)
              .join("\n"),
      )
      return exit.done
    }),
  )
}

/** `kheo paper file HASH --output FILE`: an altered file is not handed out. */
export const file = (session: Session, [hash]: ReadonlyArray<string>): Promise<number> => {
  const sha256 = hash ?? need("file", "SHA256")
  const output = session.values["output"] ?? need("file", "--output")
  if (existsSync(output))
    throw new Usage({
      vi: `${output} đã có. Hãy ghi ra tên khác.`,
      en: `${output} is there already. Write to another name.`,
    })
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { get, verify } = yield* Attachments
      if ((yield* verify(sha256)) === "altered") {
        printProblem(session, "AttachmentAltered", {
          vi: `Tệp ${sha256} đã bị thay đổi nên không ghi ra. Hãy lấy lại từ bản sao lưu.`,
          en: `The file ${sha256} was changed and is not handed out. Take it from a backup.`,
        })
        return exit.fileRefused
      }
      const target = yield* Effect.promise(() => created(output))
      const step = (body: () => Promise<void>) =>
        Effect.tryPromise({
          try: body,
          catch: (cause) =>
            new AttachmentsUnavailable({
              path: output,
              detail: cause instanceof Error ? cause.message : String(cause),
            }),
        })
      yield* Stream.runForEach(get(sha256), (chunk) => step(() => target.writeFile(chunk))).pipe(
        Effect.ensuring(Effect.promise(() => target.close())),
        Effect.tapError(() => Effect.promise(() => rm(output, { force: true }))),
      )
      print(session, { sha256, output }, () => output)
      return exit.done
    }),
  )
}

const created = async (output: string): Promise<FileHandle> => {
  try {
    return await open(output, "wx")
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new Usage({
      vi: `Không ghi được ${output} (${detail}). Hãy xem lại đường dẫn sau --output.`,
      en: `${output} can't be written (${detail}). Check the path after --output.`,
    })
  }
}
