import type { Asker } from "@kheo/application"
import { type Failure, trouble } from "../problem/index.ts"
import { Effect } from "effect"

/** A key may give no more than it has itself: else who manages keys would soon have them all. */
export const mayGive = (asker: Asker, scopes: ReadonlyArray<string>): Effect.Effect<void, Failure> => {
  const given: ReadonlySet<string> = asker.scopes
  const beyond = scopes.filter((scope) => !given.has(scope))
  if (beyond.length === 0) return Effect.void
  const list = beyond.join(", ")
  return Effect.fail(
    trouble("not-allowed", {
      code: "scope-missing",
      detail: { vi: `Khóa này không có phạm vi ${list} để cấp.`, en: `This key has not the scope ${list} to give.` },
    }),
  )
}

/** Administrators manage keys and auditors look at them; nobody else sees who has one. */
export const mayList = ({ role }: Asker): Effect.Effect<void, Failure> =>
  role === undefined || role === "administrator" || role === "auditor"
    ? Effect.void
    : Effect.fail(trouble("not-allowed", { detail: managers }))

const managers = {
  vi: "Chỉ quản trị và người kiểm tra xem được danh sách khóa.",
  en: "Administrators and auditors only see the list of keys.",
}
