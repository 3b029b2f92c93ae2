import type { LocalDate } from "@kheo/domain/history"
import { modelOf, type RegisteredModel } from "@kheo/domain/model-register"
import type { Fact, Line } from "@kheo/event-store"
import { looksSealed } from "@kheo/vault/persons"
import { mapPersonal } from "../personal/leaves.ts"
import type { Opener } from "../personal/opener.ts"
import { settledFacts } from "../settled-facts.ts"

/** A model as some of its events leave it, and the last day that any of them is of. */
export interface ToldModel {
  readonly model: RegisteredModel | undefined
  readonly lastDay: LocalDate
}

/** Tells a model by all of its events, with names of persons as `sealedName` writes them. */
export const toldModel = (lines: ReadonlyArray<Line>, asOf?: LocalDate): ToldModel => {
  const facts = settledFacts(lines, kept, asOf)
  return { model: modelOf(facts), lastDay: facts.at(-1)?.fact.occurredAt ?? firstDay }
}

/** Before every day. */
export const firstDay: LocalDate = "0001-01-01"

/** What is sealed stays so, with the place that it was sealed for: a fold moves it away from there. */
const kept: Opener = {
  generation: 0,
  open: (data) => mapPersonal(data, (text, path) => (looksSealed(text) ? sealedName(path, text) : text)),
}

const sealedName = (path: string, text: string): string => `${path} ${text}`

/** The model of a row, its person's name still as it was sealed. */
export const storedModel = ({ body }: Fact): RegisteredModel | undefined =>
  (JSON.parse(body) as RegisteredModel | null) ?? undefined

/** The model with its person's name readable. */
export const openedModel = (model: RegisteredModel, open: Opener["open"]): RegisteredModel => {
  const [, place, text] = /^personal\.(\S+) (kheo-sealed-.+)$/s.exec(model.person ?? "") ?? []
  if (place === undefined || text === undefined) return model
  const { personal } = open({ personal: { [place]: text } })
  return { ...model, person: personal[place] ?? null }
}
