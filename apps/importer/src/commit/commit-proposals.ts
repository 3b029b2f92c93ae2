import { handleModel, load } from "@kheo/application"
import { Model, type ModelFact, proposals, type ModelCommand } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { stateTitle } from "../marker/state-title.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"
import { claimsOf } from "./claims-of.ts"
import { gather, withGaps } from "./gather.ts"
import { modelKey } from "./known-models.ts"
import { paperDay, whenOf } from "./paper.ts"
import { personOfRow } from "./person.ts"
import { modelOf, unitOf } from "./resolve-claims.ts"
import { describe, refuse, stateFact, warn } from "./state-fact.ts"

/** Records the proposals for an award; a holder that is the unit itself is a collective, any other a person. */
export const commitProposals = Effect.fn("commitProposals")(function* (batch: Batch, sheets: ReadonlyArray<SheetRead>) {
  const { campaign } = batch.options
  const rows = claimsOf(batch, sheets, "proposal").flatMap(({ claim, sheet }) => {
    const { chosen, mark: marked, source: at } = claim
    const unit = unitOf(batch, sheet, { unit: claim.unit ?? claim.holder, source: at, mark: marked, chosen })
    if (unit === undefined) return []
    // Where the holder's column is the unit's, what was chosen is what it says.
    const person = chosen !== undefined && claim.unit === undefined ? undefined : claim.holder?.text
    const told = personOfRow(batch.known, unit, { person, title: claim.title.text }, sheet, whenOf(batch, sheet))
    const found = modelOf(batch.known, unit, claim.title.text, told, claim.mark)
    if ("issue" in found) {
      refuse(batch, claim.source, found.issue)
      return []
    }
    const day = paperDay(batch, sheet)
    const said = { form: claim.form, ...(claim.summary === undefined ? {} : { summary: claim.summary }) }
    const key = ["proposal", campaign, found.model.id, toneKey(claim.form)].join("/")
    const { mark, source, title } = claim
    const { silent } = sheet
    return [{ key, source, content: said, day, model: found.model, mark, title: title.text, silent }]
  })

  for (const row of gather(batch, rows, (one, other) => ({
    ...one,
    content: withGaps(one.content, other.content, one.silent),
  }))) {
    const { content: said, day, key, mark, model, silent, source, title } = row
    const loaded = yield* load(Model, streamName({ category: "model", model: model.id }))
    // A person's model has its id from the office's secret, which a plan may be made without.
    const natural = [
      "proposal",
      campaign,
      modelKey(model.unit, model.registeredAs ?? model.title, model.person),
      toneKey(said.form),
    ]
    describe(batch, source, natural.join("/"), loaded.stream)
    const standing = proposals(loaded.state).find(({ fact }) => toneKey(fact.form) === toneKey(said.form))
    const fact: typeof ModelFact.cases.ModelProposedForAward.Type = {
      _tag: "ModelProposedForAward",
      ...day,
      ...said,
      source,
    }
    const stated = yield* stateFact<typeof ModelFact.cases.ModelProposedForAward.Type, ModelCommand>(batch, {
      key,
      source,
      silent,
      loaded,
      standing,
      fact,
      first: { _tag: "ProposeForAward", ...day, ...said, source },
      correct: (corrects, reason) => ({ _tag: "CorrectModel", ...day, source, corrects, reason, replacement: fact }),
      send: (mark, command) => handleModel(mark, model.id, command),
    })
    if (stated !== "refused") yield* stateTitle(batch, { mark, title, day, source, model, loaded })
    if (stated === "written" && model.outcomeOn === undefined) warn(batch, source, { code: "IMP-2303", params: {} })
  }
})
