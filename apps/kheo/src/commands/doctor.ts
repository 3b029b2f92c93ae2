import { print } from "../cli/output.ts"
import { exit } from "../cli/exit-codes.ts"
import type { Session } from "../cli/session.ts"
import { storeFile } from "../data-folder.ts"
import { examine } from "../doctor/checks.ts"
import { findingsText } from "../text/findings-text.ts"

/** What `kheo doctor` ends with when something keeps the register from working. */
const hasProblem = 1

/** `kheo doctor`: looks at everything around the register and says what to do; runs on a broken one too. */
export const run = async (session: Session): Promise<number> => {
  const { folder, language } = session
  const findings = examine({
    folder,
    file: storeFile(folder),
    env: process.env,
    now: Date.now(),
    platform: process.platform,
  })
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
