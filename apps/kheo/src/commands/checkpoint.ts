import { writeFileSync } from "node:fs"
import { extname } from "node:path"
import { signCheckpoint } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, tell, tellDrawn } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { writeResult } from "../cli/write-result.ts"
import { biggestVersion, checkpointQr, type Modules, qrPng, qrSvg, qrText } from "@kheo/application/checkpoint-qr"

/** `kheo checkpoint`: signs the register's head and hands the note out. */
export const run = (session: Session): Promise<number> => {
  const { flags, json, language, values } = session
  const writeQr = qrWriter(values["qr-file"])
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { note, origin, position, root, signedAt, vkeys } = yield* signCheckpoint()
      const wanted = flags.has("qr") || writeQr !== undefined
      const qr = wanted ? checkpointQr(note) : undefined
      if (wanted && qr === undefined) throw new Usage(tooLong(origin))
      if (qr !== undefined) writeQr?.(qr.modules)
      const told = { origin, position, root, note, signedAt, vkeys, ...(qr === undefined ? {} : { compact: qr.line }) }
      if (json) print(session, told, () => note)
      else writeResult(session, values["output"], note)
      if (!json && flags.has("qr") && qr !== undefined) {
        tellDrawn(qrText(qr.modules))
        tell(qr.line)
      }
      if (!json && values["output"] !== undefined)
        tell(language === "vi" ? `Đã ký ở vị trí ${position}.` : `Signed at position ${position}.`)
      return exit.done
    }),
  )
}

const qrWriter = (path: string | undefined): ((modules: Modules) => void) | undefined => {
  if (path === undefined) return undefined
  const kind = extname(path).toLowerCase()
  if (kind !== ".svg" && kind !== ".png")
    throw new Usage({
      vi: `--qr-file ${path}: tên tệp phải kết thúc bằng .svg hoặc .png.`,
      en: `--qr-file ${path}: the file's name must end in .svg or .png.`,
    })
  return (modules) => writeFileSync(path, kind === ".svg" ? qrSvg(modules) : qrPng(modules))
}

const tooLong = (origin: string) => ({
  vi: `Tên sổ “${origin}” quá dài cho mã QR cỡ ${biggestVersion}. Hãy in bản ghi dạng chữ: kheo checkpoint.`,
  en: `The register's name “${origin}” is too long for a QR code of version ${biggestVersion}. Print the text instead: kheo checkpoint.`,
})
