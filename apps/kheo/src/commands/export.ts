import { resolve } from "node:path"
import { exportBundle } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { keyText } from "../key-text.ts"
import { verifierProgram } from "../verifier-program.ts"
import manifest from "../../package.json" with { type: "json" }

/** `kheo export --output FOLDER`. */
export const run = (session: Session): Promise<number> => {
  const { flags, language, values } = session
  const output = values["output"]
  if (output === undefined)
    throw new Usage({
      vi: "Cách dùng: kheo export --output THƯ-MỤC (thư mục chưa có hoặc còn trống).",
      en: "Usage: kheo export --output FOLDER (new or empty).",
    })
  const folder = resolve(output)
  const vkey = keyText(values["key"])
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const verifier = yield* Effect.promise(verifierProgram)
      const attachments = !flags.has("without-files")
      const program = `kheo ${manifest.version}`
      const { counts, ledger, position, root } = yield* exportBundle(folder, { program, attachments, vkey, verifier })
      print(session, { folder, ledger, position, root, counts }, () => {
        const damaged = counts.damaged.length
        if (language === "vi")
          return `Đã xuất ${position} sự kiện và ${counts.attachments} tệp vào ${folder}.\nMã gốc ${root}\n${damaged === 0 ? "" : `${damaged} tệp đính kèm đã bị hỏng nên không kèm theo: chạy kheo verify để xem.\n`}Kiểm tra: node verify.mjs trong thư mục ấy.`
        return `Wrote ${position} events and ${counts.attachments} files into ${folder}.\nRoot ${root}\n${damaged === 0 ? "" : `${damaged} attached files are damaged and were left out: see kheo verify.\n`}Verify: node verify.mjs in that folder.`
      })
      return exit.done
    }),
  )
}
