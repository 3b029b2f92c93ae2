import { resolve } from "node:path"
import { exportBundle, showKeys, tryCheckpoint } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { keyText } from "../key-text.ts"
import { verifierProgram } from "../verifier-program.ts"
import { checkpointTold, warnUnsigned } from "../text/checkpoint-told.ts"
import manifest from "../../package.json" with { type: "json" }

/** `kheo export -o FOLDER`: signed first, so that the bundle carries a checkpoint of its own last line. */
export const run = (session: Session): Promise<number> => {
  const { flags, language, values } = session
  const output = values["output"]
  if (output === undefined)
    throw new Usage({
      vi: "Cách dùng: kheo export -o THƯ-MỤC (thư mục chưa có hoặc còn trống).",
      en: "Usage: kheo export -o FOLDER (new or empty).",
    })
  const folder = resolve(output)
  const given = keyText(values["key"])
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const verifier = yield* Effect.promise(verifierProgram)
      const attempt = yield* tryCheckpoint
      const vkey = given ?? (yield* showKeys()).vkey
      const attachments = !flags.has("without-files")
      const program = `kheo ${manifest.version}`
      const { counts, ledger, position, root } = yield* exportBundle(folder, { program, attachments, vkey, verifier })
      const told = checkpointTold(attempt, language)
      print(session, { folder, ledger, position, root, counts, ...told }, () => {
        const damaged = counts.damaged.length
        if (language === "vi")
          return `Đã xuất ${position} sự kiện và ${counts.attachments} tệp vào ${folder}.\nMã gốc ${root}\n${damaged === 0 ? "" : `${damaged} tệp đính kèm đã bị hỏng nên không kèm theo: chạy kheo verify để xem.\n`}Kiểm tra: node verify.mjs trong thư mục ấy.`
        return `Wrote ${position} events and ${counts.attachments} files into ${folder}.\nRoot ${root}\n${damaged === 0 ? "" : `${damaged} attached files are damaged and were left out: see kheo verify.\n`}Verify: node verify.mjs in that folder.`
      })
      warnUnsigned(session, attempt)
      return exit.done
    }),
  )
}
