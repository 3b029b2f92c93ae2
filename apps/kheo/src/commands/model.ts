import {
  citingPapers,
  findModel,
  handleModel,
  listCampaigns,
  markOf,
  registerModel,
  resolveActor,
  showModel,
  today,
  usualPapersMissing,
  withPaperNames,
} from "@kheo/application"
import { usualPapersWords } from "@kheo/application/language"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { optionsOf, verbs } from "../model-verbs/index.ts"
import { registrationIn } from "../model-verbs/registering.ts"
import { storyText } from "../text/story-text.ts"

/** `kheo model show MODEL`, `kheo model register`, and one verb of the table for a registered model. */
export const run = (session: Session): Promise<number> => {
  const [verb = "", model] = session.rest
  if (verb === "register") return register(session)
  const build = verbs[verb]
  if (model === undefined || (build === undefined && verb !== "show")) throw usage()
  if (build === undefined) return show(session, model)
  const on = dateOption(session, "date")
  const options = optionsOf(session)
  const building = build(options)
  options.refuseOthers()
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const id = yield* findModel(model)
      const command = yield* citingPapers(yield* building(yield* dayOf(on), id))
      const { first, last } = yield* handleModel(markOf(actor), id, command)
      const events = Math.max(0, last - first + 1)
      const missingPapers =
        command._tag === "GrantAward" && events > 0 ? yield* usualPapersMissing(id, command.form, last) : undefined
      const lacking = missingPapers === undefined ? {} : { missingPapers }
      for (const words of usualPapersWords(missingPapers ?? [])) tell(words[session.language])
      print(session, { model: id, events, position: events === 0 ? null : first, ...lacking }, () =>
        session.language === "vi"
          ? `${model}: ${events === 0 ? "không có gì mới" : `đã ghi, vị trí ${first}`}.`
          : `${model}: ${events === 0 ? "nothing new" : `recorded at position ${first}`}.`,
      )
      return exit.done
    }),
  )
}

/** The paper's day when it is given; else today, as the day on which it arrived. */
const dayOf = (on: string | undefined) =>
  on === undefined
    ? Effect.map(today, (day) => ({ occurredAt: day, basis: "receipt" as const }))
    : Effect.succeed({ occurredAt: on, basis: "paper" as const })

const register = (session: Session): Promise<number> => {
  const year = yearNamed(session.values["campaign"])
  const on = dateOption(session, "date")
  const said = registrationIn(session)
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const campaign = year ?? (yield* listCampaigns).at(-1) ?? 0
      const made = yield* registerModel(markOf(actor), { ...said, campaign, ...(yield* dayOf(on)) })
      print(session, made, () =>
        session.language === "vi"
          ? `Đã đăng ký ${made.number} “${said.title}”.`
          : `Registered ${made.number} “${said.title}”.`,
      )
      return exit.done
    }),
  )
}

const show = (session: Session, model: string): Promise<number> => {
  const asOf = dateOption(session, "as-of")
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const story = yield* showModel({ model, asOf, knownAt: session.values["known-at"] })
      const told = yield* withPaperNames(storyText(story, session.language))
      print(session, story, () => told)
      return exit.done
    }),
  )
}

const usage = () =>
  new Usage({
    vi: `Cách dùng: kheo model register, kheo model show MÔ-HÌNH, hoặc kheo model ${Object.keys(verbs).join("|")} MÔ-HÌNH.`,
    en: `Usage: kheo model register, kheo model show MODEL, or kheo model ${Object.keys(verbs).join("|")} MODEL.`,
  })
