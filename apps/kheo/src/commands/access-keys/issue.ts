import { findUnit, isScope, issueAccessKey, markOf, resolveActor, type Scope, scopes } from "@kheo/application"
import { tidy } from "@kheo/vietnamese"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { showOnce } from "./show-once.ts"

/** `kheo keys issue USER`: a key with that user's rights, for a program. */
export const issue = (session: Session, user: string): Promise<number> => {
  const purpose = tidy(session.values["purpose"] ?? "")
  if (user === "" || purpose === "")
    throw new Usage({
      vi: 'Cách dùng: kheo keys issue NGƯỜI-DÙNG --purpose "DÙNG VÀO VIỆC GÌ" [--scope PHẠM-VI] [--unit ĐƠN-VỊ] [--from ĐỊA-CHỈ] [--until NGÀY].',
      en: 'Usage: kheo keys issue USER --purpose "WHAT FOR" [--scope SCOPE] [--unit UNIT] [--from ADDRESS] [--until DATE].',
    })
  const wanted = scopesOf(session)
  const expiresOn = dateOption(session, "until")
  const addresses = session.values["from"]?.split(/[\s,]+/u).filter((part) => part !== "")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const unit = session.values["unit"] === undefined ? undefined : yield* findUnit(session.values["unit"])
      const key = yield* issueAccessKey(markOf(actor), { user, purpose, scopes: wanted, unit, expiresOn, addresses })
      showOnce(session, key)
      return exit.done
    }),
  )
}

const scopesOf = ({ values }: Session): ReadonlyArray<Scope> =>
  (values["scope"] ?? "register:read").split(",").map((part) => {
    const scope = part.trim()
    if (isScope(scope)) return scope
    const all = Object.keys(scopes).join(", ")
    throw new Usage({
      vi: `--scope: không có phạm vi “${scope}”; dùng: ${all}.`,
      en: `--scope: there is no scope “${scope}”; use: ${all}.`,
    })
  })
