import { Effect } from "effect"
import { print } from "../cli/output.ts"
import { exit } from "../cli/exit-codes.ts"
import type { Session } from "../cli/session.ts"
import { storeFile } from "../data-folder.ts"
import { besideDatabase, examine } from "../doctor/checks.ts"
import { databaseFinding } from "../doctor/database.ts"
import { findingsText } from "../text/findings-text.ts"

/** What `kheo doctor` ends with when something keeps the register from working. */
const hasProblem = 1

/** `kheo doctor`: looks at everything around the register and says what to do; runs on a broken one too. */
export const run = async (session: Session): Promise<number> => {
  const { folder, language, store } = session
  const place = { folder, file: storeFile(folder), env: process.env, now: Date.now(), platform: process.platform }
  const findings =
    store.url === undefined
      ? examine(place)
      : [await Effect.runPromise(databaseFinding(store)), ...examine(place, besideDatabase)]
  const worst = findings.some(({ level }) => level === "problem")
  const shown = findings.map(({ check, level, remedy, what, where }) => ({
    check,
    level,
    what: what[language],
    where,
    remedy: remedy?.[language] ?? null,
  }))
  print(session, { ok: !worst, findings: shown }, () => findingsText(findings, language))
  return worst ? hasProblem : exit.done
}
