import { showChecks } from "@kheo/application"
import { findingWords } from "@kheo/application/language"
import { Effect } from "effect"
import type { Session } from "../cli/session.ts"
import { checkText } from "../text/check-text.ts"
import { showView } from "./show-view.ts"

/** `kheo check`: findings are no failure, so it ends with 0 however many there are. */
export const run = (session: Session): Promise<number> =>
  showView(
    session,
    (query) =>
      Effect.map(showChecks(query), (shown) => ({
        ...shown,
        findings: shown.findings.map((one) => ({ ...one, message: findingWords(one, session.language) })),
      })),
    checkText,
  )
