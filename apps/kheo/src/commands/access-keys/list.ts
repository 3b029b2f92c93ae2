import { listAccessKeys, type ListedKey, listUnitNames, listUsers } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"

/** `kheo keys list`: every access key, whose it is, until when, and when it was used last. */
export const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const keys = yield* listAccessKeys
      const names = new Map((yield* listUsers).map(({ personal, user }) => [user, personal.name]))
      const units = keys.some(({ unit }) => unit !== null) ? yield* listUnitNames : new Map<UnitId, string>()
      const told = keys.map((key) => ({
        ...key,
        userName: names.get(key.user) ?? null,
        unitName: key.unit === null ? null : (units.get(key.unit) ?? null),
      }))
      print(session, { keys: told }, () =>
        told.length === 0 ? none[session.language] : told.map((key) => lineOf(key, session.language)).join("\n"),
      )
      return exit.done
    }),
  )

const none = {
  vi: "Chưa cấp khóa truy cập nào. Cấp bằng kheo keys issue. (Khóa ký của sổ: kheo keys show.)",
  en: "No access key was issued yet. Issue one with kheo keys issue. (The register's signing key: kheo keys show.)",
}

type Told = ListedKey & { readonly userName: string | null; readonly unitName: string | null }

const lineOf = (key: Told, language: Language): string =>
  [
    key.id,
    states[key.state][language],
    `${language === "vi" ? "đến" : "until"} ${key.expiresOn}`,
    key.userName ?? key.user,
    ...(key.unit === null ? [] : [`(${key.unitName ?? key.unit})`]),
    key.scopes.join(","),
    key.purpose,
    ...(key.addresses === null ? [] : [`${language === "vi" ? "chỉ từ" : "only from"} ${key.addresses.join(", ")}`]),
    key.lastUsedOn === null
      ? unused[language]
      : `${language === "vi" ? "dùng lần cuối" : "last used"} ${key.lastUsedOn}`,
  ].join("  ")

const unused = { vi: "chưa dùng lần nào", en: "never used" }

const states = {
  live: { vi: "đang dùng", en: "live" },
  expired: { vi: "hết hạn", en: "expired" },
  revoked: { vi: "đã thu hồi", en: "revoked" },
}
