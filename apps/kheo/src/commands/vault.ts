import { existsSync } from "node:fs"
import { join } from "node:path"
import { completeErasures } from "@kheo/application"
import { Vault } from "@kheo/vault/persons"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { scrubOf } from "../layer.ts"

/** `kheo vault backup [--output FOLDER] | restore FILE | status`. */
export const run = (session: Session): Promise<number> => {
  const [verb, file, ...others] = session.rest
  if (verb === "backup" && file === undefined) return backup(session)
  if (verb === "status" && file === undefined) return status(session)
  if (verb === "restore" && file !== undefined && others.length === 0) return restore(session, file)
  throw new Usage({
    vi: "Cách dùng: kheo vault backup [--output THƯ-MỤC] [--keep NGÀY], kheo vault restore TỆP, hoặc kheo vault status.",
    en: "Usage: kheo vault backup [--output FOLDER] [--keep DAYS], kheo vault restore FILE, or kheo vault status.",
  })
}

/** Where copies of the vault go unless a folder is named. */
export const backupFolder = (folder: string): string => join(folder, "vault", "backups")

const backup = (session: Session): Promise<number> => {
  const keep = session.values["keep"] ?? "30"
  if (!/^[1-9]\d{0,3}$/.test(keep))
    throw new Usage({
      vi: `--keep: không hiểu “${keep}”. Ghi số ngày như 30.`,
      en: `--keep: “${keep}” is not understood. Write a number of days such as 30.`,
    })
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const vault = yield* Vault
      const made = yield* vault.backup(session.values["output"] ?? backupFolder(session.folder), Number(keep))
      print(session, made, () =>
        session.language === "vi"
          ? `Đã sao kho khóa ra ${made.path}. Giữ riêng với bản sao của sổ; bản cũ hơn ${keep} ngày đã xóa.`
          : `The vault was copied to ${made.path}. Keep it apart from copies of the register; copies older than ${keep} days were deleted.`,
      )
      return exit.done
    }),
  )
}

const restore = (session: Session, file: string): Promise<number> => {
  if (!existsSync(file))
    throw new Usage({
      vi: `Không có tệp ${file}. Hãy xem lại đường dẫn.`,
      en: `There is no file ${file}. Check the path.`,
    })
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const vault = yield* Vault
      const { keys } = yield* vault.restore(file)
      const erased = yield* completeErasures(scrubOf(session.store), { all: true })
      print(session, { keys, erasedAgain: erased.length }, () =>
        session.language === "vi"
          ? `Đã lấy lại ${keys} khóa. Khóa của người đã xóa không trở lại (${erased.length} khóa trong bản sao đã hủy tiếp).`
          : `${keys} keys are back. Keys of erased persons are not (${erased.length} of the copy's were destroyed again).`,
      )
      return exit.done
    }),
  )
}

const status = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const vault = yield* Vault
      const { ready } = yield* vault.session
      const erased = (yield* vault.erasures).map(({ at, event, person, state }) => ({ person, event, at, state }))
      print(session, { ready, erased }, () =>
        session.language === "vi"
          ? `Kho khóa: ${ready ? "có" : "chưa có"}. Số người đã xóa: ${erased.length}.`
          : `Vault: ${ready ? "there" : "none yet"}. Persons erased: ${erased.length}.`,
      )
      return exit.done
    }),
  )
