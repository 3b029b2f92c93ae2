import { listUsers } from "@kheo/application"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem } from "../cli/output.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { ReadingJournal, readingsFile } from "../layer.ts"
import { limitOption } from "./journal.ts"

/** `kheo access-journal`: the readings, newest first; exit 1 when the chain is broken. */
export const run = (session: Session): Promise<number> => {
  const limit = limitOption(session.values["limit"]) ?? 100
  const journal = new ReadingJournal(readingsFile(session.folder))
  const command = Effect.gen(function* () {
    const names = new Map((yield* listUsers).map(({ personal, user }) => [user as string, personal.name]))
    const checked = yield* Effect.promise(() => journal.check())
    const entries = (yield* Effect.promise(() => journal.list({ limit }))).map((entry) => ({
      ...entry,
      userName: entry.user === null ? null : (names.get(entry.user) ?? null),
    }))
    print(session, { ...checked, readings: entries }, () =>
      entries.length === 0
        ? none[session.language]
        : entries
            .map(({ at, by, key, operation, path, purpose, user, userName }) =>
              [
                at,
                userName ?? user ?? by,
                ...(key === null ? [] : [`(${key})`]),
                operation,
                path,
                ...(purpose ? [`“${purpose}”`] : []),
              ].join("  "),
            )
            .join("\n"),
    )
    if (checked.brokenAt === null) return exit.done
    printProblem({ ...session, json: false }, "JournalAltered", altered(checked.brokenAt))
    return 1
  })
  return withStore(
    session,
    { create: false },
    Effect.ensuring(
      command,
      Effect.sync(() => journal.close()),
    ),
  )
}

const none = {
  vi: "Chưa ai xem dữ liệu cá nhân qua API.",
  en: "Nobody has read personal data over the API yet.",
}

const altered = (at: number) => ({
  vi: `Nhật ký truy cập đã bị sửa: sai từ dòng ${at}. Hãy giữ nguyên tệp access-journal.db và báo người kiểm tra.`,
  en: `The access journal was altered: it is wrong from line ${at} on. Keep the file access-journal.db as it is and tell the auditor.`,
})
