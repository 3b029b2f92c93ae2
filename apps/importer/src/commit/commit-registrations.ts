import { handleModel, load, loadOf, modelAtOnce, nameId, nameIdIn, personalNameId } from "@kheo/application"
import { Model, type ModelFact, type ModelId, registered, type ModelCommand } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { foundBy, standingTitle, warnOfPerson } from "../marker/marked-model.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"
import { claimsOf } from "./claims-of.ts"
import { gather, withGaps } from "./gather.ts"
import { type KnownModel, type KnownUnit, modelKey } from "./known.ts"
import { paperDay, whenOf } from "./paper.ts"
import { heldAs, Holders, lacksPeople, personOf } from "./person.ts"
import { modelsMeant, unitOf } from "./resolve-claims.ts"
import { refuse, stateAtOnce, warn } from "./state-fact.ts"

/** Registers the models of the registration lists. */
export const commitRegistrations = Effect.fn("commitRegistrations")(function* (
  batch: Batch,
  sheets: ReadonlyArray<SheetRead>,
) {
  for (const row of gather(batch, rowsOf(batch, sheets), (one, other) => ({
    ...one,
    content: withGaps(one.content, other.content, one.silent),
  }))) {
    const { content: said, day, key, mark, person, section, silent, source, unit } = row
    warnOfSection(batch, source, section, unit)
    const natural = modelKey(unit.id, said.title, person)
    const [known, ...others] = modelsMeant(batch.known, unit, natural, mark)
    const id =
      known !== undefined && others.length === 0
        ? known.id
        : ((idAtOnce(batch, key, person) ?? (yield* personalNameId(key))) as ModelId)
    const stream = streamName({ category: "model", model: id })
    const loaded = loadOf(batch.draft, Model, stream) ?? (yield* load(Model, stream))
    const standing = registered(loaded.state)
    const number = standing?.fact.number ?? 0
    const fact: typeof ModelFact.cases.ModelRegistered.Type = {
      _tag: "ModelRegistered",
      ...day,
      ...said,
      source,
      number,
    }
    const told = stateAtOnce<typeof ModelFact.cases.ModelRegistered.Type, ModelCommand>(batch, {
      key,
      person,
      source,
      silent,
      loaded,
      standing,
      fact,
      first: { _tag: "RegisterModel", ...day, ...said, source },
      correct: (corrects, reason) => ({ _tag: "CorrectModel", ...day, source, corrects, reason, replacement: fact }),
      send: (mark, command) =>
        modelAtOnce(batch.draft, mark, id, command, batch.now, stream) ?? handleModel(mark, id, command),
    })
    const stated = typeof told === "string" ? told : yield* told
    if (stated === "refused") continue
    const before = batch.known.models.get(id)
    const title = amendedTitle(before) ?? said.title
    const registeredAs = said.title
    const model = { id, unit: unit.id, title, registeredAs, person, outcomeOn: before?.outcomeOn }
    batch.known.models.set(id, model, title === registeredAs ? natural : undefined)
  }
})

/** The id of a new model where no vault has to be asked for. */
const idAtOnce = ({ draft }: Batch, key: string, person: string | undefined): string | undefined => {
  if (person === undefined) return nameId(key)
  return draft.vault === undefined ? undefined : nameIdIn(draft.vault, key)
}

/** What each row says, under its natural key. */
const rowsOf = (batch: Batch, sheets: ReadonlyArray<SheetRead>) => {
  const { campaign } = batch.options
  const someLackPeople = sheets.some((sheet) => sheet.kind === "registration" && lacksPeople(sheet))
  const holders = new Holders(batch.known)
  const ofUnits = claimsOf(batch, sheets, "registration").flatMap(({ claim, sheet }) => {
    const unit = unitOf(batch, sheet, claim)
    if (unit === undefined) return []
    if (lacksPeople(sheet)) return [{ claim, sheet, unit, person: undefined }]
    const said = personOf(batch.known, unit, claim.person, whenOf(batch, sheet))
    const person = heldAs(batch.known, unit, claim.title.text, said)
    if (someLackPeople) holders.name(unit, claim.title.text, person)
    return [{ claim, sheet, unit, person }]
  })
  return ofUnits.flatMap(({ claim, person: named, sheet, unit }) => {
    const [held, ...others] = lacksPeople(sheet) ? holders.of(unit, claim.title.text) : [named]
    if (others.length > 0 && claim.mark === undefined) {
      const candidates = [held, ...others].join("; ")
      refuse(batch, claim.source, {
        code: "IMP-2302",
        params: { title: claim.title.text, holder: unit.name, candidates },
      })
      return []
    }
    const by = foundBy(batch.known, claim, held)
    const { person } = by
    if (toneKey(held ?? "") !== toneKey(person ?? "")) warnOfPerson(batch, claim.source, { told: held, person })
    const said = {
      campaign,
      unit: unit.id,
      title: standingTitle(batch.known, claim, by.title),
      ...(person === undefined
        ? { holder: "collective" as const }
        : { holder: "individual" as const, personal: { holder: person } }),
      ...(claim.field === undefined ? {} : { field: claim.field }),
      ...(claim.periodAndPlace === undefined ? {} : { periodAndPlace: claim.periodAndPlace }),
      ...(claim.note === undefined ? {} : { note: claim.note }),
    }
    const day = paperDay(batch, sheet)
    const key = `registration/${campaign}/${modelKey(unit.id, by.title, person)}`
    const { mark, source } = claim
    return [
      {
        key,
        source,
        content: said,
        day,
        unit,
        person,
        section: claim.section?.text,
        mark,
        silent: sheet.silent,
      },
    ]
  })
}

/** The title that a model got after it was registered. */
const amendedTitle = (model: KnownModel | undefined): string | undefined =>
  model?.registeredAs === undefined || model.registeredAs === model.title ? undefined : model.title

/** A block heading that contradicts the roster is told; the roster wins. */
const warnOfSection = (
  batch: Batch,
  source: Parameters<typeof warn>[1],
  section: string | undefined,
  { block }: KnownUnit,
): void => {
  if (section === undefined || toneKey(section) === toneKey(block)) return
  if (batch.known.directory.blocks.has(toneKey(section)))
    warn(batch, source, { code: "IMP-2206", params: { section, block } })
}
