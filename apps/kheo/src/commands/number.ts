import { showNumbers } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { numbersText } from "../text/numbers-text.ts"

/** `kheo number show [TYPE]`: the next free number is only shown; who issues a paper takes it. */
export const run = (session: Session): Promise<number> => {
  const [verb, type, ...others] = session.rest
  if (verb !== "show" || others.length > 0)
    throw new Usage({
      vi: "Cách dùng: kheo number show [LOẠI]. Cấp số bằng kheo paper issue.",
      en: "Usage: kheo number show [TYPE]. Numbers are given by kheo paper issue.",
    })
  const query = { asOf: dateOption(session, "as-of"), knownAt: session.values["known-at"] }
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const shown = yield* showNumbers(query)
      const registers = shown.registers.filter((register) => type === undefined || register.type === type.toUpperCase())
      print(session, { ...shown, registers }, () => numbersText({ ...shown, registers }, session.language))
      return exit.done
    }),
  )
}
