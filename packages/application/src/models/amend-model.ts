import { Result } from "effect"
import { Effect } from "effect"
import { EventId, type Basis, type LocalDate } from "@kheo/domain/history"
import { AmendableField, attributes, Model, type ModelCommand, type ModelEvent, type ModelId } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { mergePatch } from "../mending/index.ts"
import { modelOnRecord } from "../use-cases/model.ts"

/** What a later paper says otherwise than the registration did: a merge patch over what the model is now, and why. */
export interface Amending {
  readonly occurredAt: LocalDate
  readonly basis: Basis
  readonly reason: string
  readonly paper?: string
  /** By the names of the registration's fields; null empties one, `period` reaches in. */
  readonly changes: { readonly [field: string]: unknown }
  /** Of persons: whose the model is, and who carries it out. */
  readonly personal?: { readonly holder?: string | null; readonly implementer?: string | null }
}

/** Amends several fields at once, all or none; what is said already adds nothing. */
export const amendModel = (mark: CommandMark, model: ModelId, amending: Amending) => {
  const stream = streamName({ category: "model", model })
  return handle(
    mark,
    { _tag: "AmendModel", ...amending },
    stream,
    Effect.gen(function* () {
      const { context, loaded, read, tags } = yield* modelOnRecord(model, stream)
      const events: Array<ModelEvent> = []
      let state = loaded.state
      for (const command of amendments(attributes(state), amending)) {
        const outcome = Model.decide(state, command, context)
        if (Result.isFailure(outcome)) return { stream, read, outcome, tags }
        for (const event of outcome.success) {
          const id = EventId.make(`amendment/${events.length}`)
          state = Model.evolve(state, { id, event, position: 0, stream, recordedAt: "", actor: mark.actor, tags: [] })
          events.push(event)
        }
      }
      return { stream, read, outcome: Result.succeed(events), tags }
    }),
  )
}

type Amendment = typeof ModelCommand.cases.AmendModel.Type

/** One amendment for each field that the patch changes; of a model that is not registered any will do, to be refused. */
const amendments = (now: object = {}, { changes, personal = {}, ...said }: Amending): ReadonlyArray<Amendment> => {
  const after = mergePatch(now, { ...changes, personal }) as { readonly [field: string]: unknown }
  const patched = { ...changes, ...Object.fromEntries(Object.entries(personal).map(([k, v]) => [`personal.${k}`, v])) }
  return AmendableField.literals.flatMap((field): ReadonlyArray<Amendment> => {
    if (!(field in patched)) return []
    const about = field.startsWith("personal.")
    const value = textOf(about ? personal[field.slice("personal.".length) as "holder"] : after[field])
    const to = value === undefined ? {} : { to: value }
    return [{ _tag: "AmendModel", ...said, field, ...(about ? { personal: to } : to) }]
  })
}

/** A field as an amendment writes it: a period is `2022-02-01/2022-10-31`, nothing is absent. */
const textOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined
  if (typeof value !== "object") return String(value)
  const { from = "", to } = value as { readonly from?: string; readonly to?: string }
  return to === undefined ? from : `${from}/${to}`
}
