import {
  completeErasures,
  erasePersons,
  findPersons,
  findUnit,
  type FoundPerson,
  type FoundPersons,
  listUnitNames,
  NotFound,
  resolveActor,
} from "@kheo/application"
import { ErasureGround } from "@kheo/domain/person"
import { tidy, toneKey } from "@kheo/vietnamese"
import { Effect, Schema } from "effect"
import { ask } from "../cli/ask.ts"
import { exit } from "../cli/exit-codes.ts"
import { print, printProblem, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { replaceBackups } from "../erasing/replace-backups.ts"
import { tracesOf } from "../erasing/traces.ts"
import { scrubOf } from "../layer.ts"
import { erasedText, type ErasedReport, planText, severalWords } from "../text/erasing-text.ts"

const isGround = Schema.is(ErasureGround)

/** `kheo erase PERSON`: shows what goes, asks, destroys the keys, cleans what was made from them, and looks for what is left. */
export const run = (session: Session): Promise<number> => {
  const { flags, json, language, rest, values } = session
  const text = tidy(rest.join(" "))
  const ground = values["ground"] ?? "request"
  const request = values["request-number"]
  if (text === "")
    throw new Usage({
      vi: "Thiếu người cần xóa. Ví dụ: kheo erase Lê Thị Ánh --unit X03 --request-number 12/ĐN.",
      en: "Name the person to erase, e.g. kheo erase Lê Thị Ánh --unit X03 --request-number 12/ĐN.",
    })
  if (!isGround(ground))
    throw new Usage({
      vi: `Không có căn cứ “${ground}”; dùng một trong: ${ErasureGround.literals.join(", ")}.`,
      en: `There is no ground “${ground}”; use one of: ${ErasureGround.literals.join(", ")}.`,
    })
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const scrub = scrubOf(session.store)
      yield* completeErasures(scrub, { all: true })
      const actor = yield* resolveActor(session.asked)
      const found = yield* findPersons({ text })
      const unit = values["unit"] === undefined ? undefined : yield* findUnit(values["unit"])
      const persons = found.persons.filter((one) => unit === undefined || one.unit === unit)
      if (persons.length === 0) return yield* new NotFound({ what: "person", name: text })
      const units = yield* listUnitNames
      const nameOf = (id: string | null): string =>
        id === null ? "—" : ([...units].find(([one]) => one === id)?.[1] ?? id)
      if (persons.length > 1 && !flags.has("all")) {
        printProblem(session, "SeveralPersons", severalWords(text, persons, nameOf))
        return exit.usage
      }
      const names = namesIn(persons)
      if (request !== undefined && names.some((name) => toneKey(request).includes(toneKey(name))))
        throw new Usage({
          vi: "Số văn bản (--request-number) có chứa tên người; chỉ ghi số và ký hiệu, vì mục này không xóa được.",
          en: "The request number holds the person's name; write number and symbol only, since this can't be erased.",
        })
      const chosen = [...persons, ...found.notesOf(persons)]
      const mentions = found.mentionsOf(persons)
      if (!flags.has("yes")) {
        const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true
        tell(planText({ persons: chosen, mentions }, nameOf, language))
        if (json || !terminal) {
          tell(language === "vi" ? "Chưa xóa gì. Thêm --yes để xóa." : "Nothing was erased yet. Add --yes to erase.")
          return exit.usage
        }
        const answer = yield* Effect.promise(() =>
          ask(language === "vi" ? "Xóa vĩnh viễn, không lấy lại được? [c/K] " : "Erase for good? [y/N] "),
        )
        if (answer !== true) {
          tell(language === "vi" ? "Không xóa gì." : "Nothing was erased.")
          return answer === undefined ? exit.interrupted : exit.done
        }
      }
      yield* erasePersons({ actor, persons: chosen, ground, request }, scrub)
      const { dropped, unreached } = yield* replaceBackups
      const { files, traces } = tracesOf(session.folder, names)
      const report: ErasedReport = {
        persons: chosen.map(({ person, values: its }) => ({ person, values: its.length })),
        mentions,
        vaultBackups: { deleted: dropped.map(({ path }) => path), unreached: unreached.map(({ path }) => path) },
        searched: files.length,
        traces,
      }
      print(session, report, () => erasedText(report, language))
      return exit.done
    }),
  )
}

/** What is looked for afterwards: whole names, since a single word is in every other text. */
const namesIn = (persons: FoundPersons["persons"]): ReadonlyArray<string> => [
  ...new Set(
    persons.flatMap(({ values }: FoundPerson) => values.map(({ value }) => value)).filter((name) => name.includes(" ")),
  ),
]
