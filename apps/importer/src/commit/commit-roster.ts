import { handleCampaign, handleUnit, load, nameId, statementId } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import { addition, Unit, type UnitFact, UnitId, type UnitCommand } from "@kheo/domain/unit"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import type { SheetRead } from "../reading/read-sheet.ts"
import { type Batch, markIn } from "./batch.ts"
import { claimsOf } from "./claims-of.ts"
import { gather } from "./gather.ts"
import type { KnownUnit } from "./known.ts"
import { count, refuse, stateFact, warn } from "./state-fact.ts"

/** Adds the roster's units; returns every unit that the rosters name, in their order. */
export const commitRoster = Effect.fn("commitRoster")(function* (batch: Batch, sheets: ReadonlyArray<SheetRead>) {
  const day = `${batch.options.campaign}-01-01`
  const rows = claimsOf(batch, sheets, "roster").map(({ claim }) => {
    const { block, code, source } = claim
    const known = knownAs(batch, code, claim.unit.text)
    const natural = code === undefined ? `${toneKey(claim.unit.text)}/${day}` : code.toLowerCase()
    const id = known?.id ?? UnitId.make(nameId(`${batch.ledger}/unit/${natural}`))
    const content = { name: claim.unit.text, block, ...(code === undefined ? {} : { code }) }
    return { key: id, id, source, content, known }
  })

  const named: Array<UnitId> = []
  for (const { content, id, known, source } of gather(batch, rows)) {
    const loaded = yield* load(Unit, streamName({ category: "unit", unit: id }))
    const standing = addition(loaded.state)
    const fact: UnitFact = { _tag: "UnitAdded", occurredAt: day, basis: "assumed", source, ...content }
    if (standing !== undefined && standing.fact.occurredAt < day && !sameUnit(known, content)) {
      const { block, code = "", name } = standing.fact
      refuse(batch, source, { code: "IMP-2204", params: { code, name, block } })
      named.push(id)
      continue
    }
    const replacement = standing === undefined ? fact : { ...fact, occurredAt: standing.fact.occurredAt }
    const stated = yield* stateFact<UnitFact, UnitCommand>(batch, {
      key: `unit/${id}`,
      source,
      loaded,
      standing,
      fact: replacement,
      first: Unit.Command.cases.AddUnit.make({ occurredAt: day, basis: "assumed", source, ...content }),
      correct: (corrects, reason) => {
        const { basis, occurredAt } = replacement
        return Unit.Command.cases.CorrectUnit.make({ corrects, reason, occurredAt, basis, source, replacement })
      },
      send: (mark, command) => handleUnit(mark, id, command),
    })
    count(batch, stated)
    if (stated === "refused") continue
    batch.known.units.set(id, { id, code: content.code, name: content.name, block: content.block })
    named.push(id)
    if (known === undefined && batch.known.deadline !== undefined) yield* expectLater(batch, id, source)
  }
  return named
})

/** The unit of this code, else the one of this name; a roster row links by code first. */
const knownAs = ({ known }: Batch, code: string | undefined, name: string): KnownUnit | undefined => {
  const units = [...known.units.values()]
  const byCode = code === undefined ? undefined : units.find((unit) => unit.code?.toLowerCase() === code.toLowerCase())
  if (byCode !== undefined) return byCode
  const named = units.filter(
    (unit) => toneKey(unit.name) === toneKey(name) && (code === undefined || unit.code === undefined),
  )
  return named.length === 1 ? named[0] : undefined
}

const sameUnit = (known: KnownUnit | undefined, content: Omit<KnownUnit, "id" | "code">): boolean =>
  known !== undefined && known.name === content.name && known.block === content.block

/** A unit that first appears once the campaign is open is expected only when asked for. */
const expectLater = Effect.fnUntraced(function* (batch: Batch, unit: UnitId, source: Parameters<typeof warn>[1]) {
  if (batch.options.expect !== true) return warn(batch, source, { code: "IMP-2305", params: {} })
  const said = { occurredAt: batch.today, basis: "receipt", unit, source } as const
  const id = statementId({
    key: `expected/${batch.options.campaign}/${unit}`,
    type: "CampaignUnitExpected",
    content: { unit },
    follows: undefined,
  })
  const { first, last } = yield* handleCampaign(markIn(batch, id), batch.options.campaign, {
    _tag: "ExpectUnit",
    ...said,
  })
  batch.events += Math.max(0, last - first + 1)
  batch.known.expected.push(unit)
})
