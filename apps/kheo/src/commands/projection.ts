import {
  campaignRegisterModel,
  listProjections,
  newId,
  type ReadModel,
  rebuildProjection,
  rollBackProjection,
  standingFactsModel,
} from "@kheo/application"
import { type LeaseHeld, type LeaseLost, type NoSuchGeneration, ProjectionGenerations } from "@kheo/event-store"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { type Told, withStore } from "../cli/with-store.ts"
import { generationsText } from "../text/generations-text.ts"
import { flippedWords, projectionWords } from "../text/projection-words.ts"

/** The read models that this program keeps in generations. */
const models: ReadonlyArray<ReadModel> = [standingFactsModel, campaignRegisterModel]

/** `kheo projection list | rebuild [NAME] | rollback [NAME] | drop NAME NUMBER`. */
export const run = (session: Session): Promise<number> => {
  const [verb, name, number, ...others] = session.rest
  if (verb === "drop" && name !== undefined && number !== undefined && others.length === 0)
    return drop(session, name, number)
  if (verb === "list" && name === undefined) return list(session)
  if ((verb === "rebuild" || verb === "rollback") && number === undefined)
    return flip(session, verb, modelNamed(name ?? standingFactsModel.name))
  throw new Usage({
    vi: "Cách dùng: kheo projection list, kheo projection rebuild [TÊN], kheo projection rollback [TÊN], hoặc kheo projection drop TÊN SỐ.",
    en: "Usage: kheo projection list, kheo projection rebuild [NAME], kheo projection rollback [NAME], or kheo projection drop NAME NUMBER.",
  })
}

const modelNamed = (name: string): ReadModel => {
  const model = models.find((one) => one.name === name)
  if (model !== undefined) return model
  const known = models.map((one) => one.name).join(", ")
  throw new Usage({
    vi: `Không có bảng dựng sẵn “${name}”; dùng một trong: ${known}.`,
    en: `There is no read model “${name}”; use one of: ${known}.`,
  })
}

const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const generations = yield* listProjections(models)
      print(session, { generations }, () => generationsText(generations, session.language))
      return exit.done
    }),
  )

const flip = (session: Session, verb: "rebuild" | "rollback", model: ReadModel): Promise<number> =>
  withStore<LeaseHeld | LeaseLost | NoSuchGeneration>(
    session,
    { create: false },
    Effect.gen(function* () {
      const owner = `${verb} ${process.pid} ${newId()}`
      const flipped = yield* verb === "rebuild" ? rebuildProjection(model, owner) : rollBackProjection(model, owner)
      print(session, flipped, () => flippedWords(flipped)[session.language])
      return exit.done
    }),
    told,
  )

const drop = (session: Session, name: string, number: string): Promise<number> => {
  const version = session.values["version"] ?? String(modelNamed(name).version)
  const wrong = [number, version].find((text) => !/^[1-9]\d{0,8}$/.test(text))
  if (wrong !== undefined)
    throw new Usage({
      vi: `Không hiểu “${wrong}”: ghi số như cột “Bản” và “Đời” của kheo projection list.`,
      en: `“${wrong}” is not understood: write a number as in the columns of kheo projection list.`,
    })
  const generation = { name, version: Number(version), generation: Number(number) }
  return withStore<NoSuchGeneration>(
    session,
    { create: false },
    Effect.gen(function* () {
      yield* ProjectionGenerations.use((generations) => generations.drop(generation))
      print(session, { dropped: generation }, () =>
        session.language === "vi" ? `Đã bỏ ${name}, đời ${number}.` : `Dropped ${name}, generation ${number}.`,
      )
      return exit.done
    }),
    told,
  )
}

const told = (error: LeaseHeld | LeaseLost | NoSuchGeneration): Told | undefined => {
  const words = projectionWords(error)
  return words && { words, code: error._tag, exit: error._tag === "NoSuchGeneration" ? exit.usage : exit.conflict }
}
