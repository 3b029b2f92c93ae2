import { showJournal } from "@kheo/application"
import { eventName } from "@kheo/application/language"
import { Effect } from "effect"
import { actorNamed } from "../cli/actor-named.ts"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { activityText } from "../text/journal-text.ts"

/** `kheo journal`: what was recorded, newest first. */
export const run = (session: Session): Promise<number> => {
  const { language, values } = session
  const query = {
    campaign: yearNamed(values["campaign"]),
    unit: values["unit"],
    from: dateOption(session, "from"),
    to: dateOption(session, "to"),
    asOf: dateOption(session, "as-of"),
    knownAt: values["known-at"],
    limit: limitOption(values["limit"]),
  }
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const { actor, names } = yield* actorNamed(session)
      const shown = yield* showJournal({ ...query, actor })
      const activities = shown.activities.map((one) => ({ ...one, what: eventName(one.kind, language) }))
      print(session, { ...shown, activities }, () =>
        shown.activities.length === 0
          ? none[language]
          : shown.activities.map((one) => activityText(one, names, language)).join("\n"),
      )
      return exit.done
    }),
  )
}

const none = { vi: "Không có việc nào được ghi như đã hỏi.", en: "Nothing of that kind was recorded." }

/** `--limit`, a number of lines. */
export const limitOption = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new Usage({
      vi: `--limit: không hiểu “${text}”. Ghi số dòng như 50.`,
      en: `--limit: “${text}” is not understood. Write a number of lines such as 50.`,
    })
  return Number(text)
}
