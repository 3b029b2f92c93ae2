import { problemWords } from "@kheo/application/language"
import { Effect, Result } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { prepareDatabase } from "../layer.ts"
import { shownPlace } from "../store-place.ts"

/** `kheo postgres prepare`: makes the tables, roles and rights that are missing in the database of `--store`. */
export const run = async (session: Session): Promise<number> => {
  if (session.rest.join(" ") !== "prepare")
    throw new Usage({
      vi: "Cách dùng: kheo postgres prepare --store postgres://QUẢN-TRỊ@MÁY/CƠ-SỞ-DỮ-LIỆU.",
      en: "Usage: kheo postgres prepare --store postgres://ADMIN@HOST/DATABASE.",
    })
  if (session.store.url === undefined)
    throw new Usage({
      vi: "Thiếu --store postgres://… của cơ sở dữ liệu cần chuẩn bị.",
      en: "--store postgres://… of the database to prepare is missing.",
    })
  const prepared = await Effect.runPromise(Effect.result(prepareDatabase(session.store)))
  if (Result.isFailure(prepared)) {
    printProblem(session, prepared.failure._tag, problemWords(prepared.failure))
    return exit.fileRefused
  }
  const place = shownPlace(session.store)
  print(session, { place, roles: ["kheo_writer", "kheo_reader"] }, () =>
    session.language === "vi"
      ? `Đã chuẩn bị ${place}. Cấp quyền cho từng tài khoản: grant kheo_writer to … (ghi) hoặc grant kheo_reader to … (chỉ đọc).`
      : `${place} is prepared. Give each account its rights: grant kheo_writer to … (writes) or grant kheo_reader to … (reads only).`,
  )
  return exit.done
}
