import { handleCampaign, load, nameId, statementId } from "@kheo/application"
import { Campaign } from "@kheo/domain/campaign"
import type { Source } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { addition, Unit, UnitId, type UnitState, versionAt, versionsOf } from "@kheo/domain/unit"
import { formatLocalDate, toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import type { SheetRead } from "../reading/read-sheet.ts"
import { type Batch, markIn } from "./batch.ts"
import { claimsOf } from "./claims-of.ts"
import { gather } from "./gather.ts"
import { type KnownUnit, learnUnits } from "./known.ts"
import { rosterIndex } from "./roster-index.ts"
import { describe, refuse, warn } from "./state-fact.ts"
import { type RosterRow, stateUnit } from "./state-unit.ts"

/** Adds the roster's units, and what changed of known ones; returns every unit that the rosters name, in their order. */
export const commitRoster = Effect.fn("commitRoster")(function* (batch: Batch, sheets: ReadonlyArray<SheetRead>) {
  const day = `${batch.options.campaign}-01-01`
  const { find, mistakable } = rosterIndex(batch.known, day)
  const spelled = blockSpelling(batch)
  const rows = claimsOf(batch, sheets, "roster").map(({ claim }) => {
    const { code, source } = claim
    const block = spelled(claim.block)
    const found = find(code, claim.unit.text)
    const known = found?.unit
    const natural = code === undefined ? `${toneKey(claim.unit.text)}/${day}` : code.toLowerCase()
    const id = known?.id ?? UnitId.make(nameId(`${batch.ledger}/unit/${natural}`))
    const content = { name: found?.name ?? claim.unit.text, block, ...(code === undefined ? {} : { code }) }
    return { key: id, id, source, content, known }
  })

  const inRoster = new Set(rows.map(({ id }) => id))
  // A unit that is known is there, whatever the rows about it disagree in: only they are refused.
  const standing = new Set(rows.flatMap(({ id, known }) => (known === undefined ? [] : [id])))
  for (const { content, id, known, source } of gather(batch, rows)) {
    const loaded = yield* loadUnit(id)
    describe(batch, source, `unit/${id}`, loaded.stream)
    const added = addition(loaded.state)
    if (added !== undefined) batch.stated.add(added.id)
    if (isPast(loaded.state, content, day)) {
      const { block = "", code = "", name = "" } = known ?? {}
      refuse(batch, source, { code: "IMP-2204", params: { code, name, block } })
      continue
    }
    const stated = yield* stateUnit(batch, { id, day, source, loaded, content })
    if (stated === "refused") continue
    if (stated === "written" && known !== undefined && isLater(loaded.state, day))
      tellChange(batch, source, { content, day, known })
    const like = known === undefined && stated === "written" ? mistakable(content.name, inRoster) : undefined
    if (like !== undefined) warn(batch, source, { code: "IMP-2209", params: { name: content.name, like } })
    batch.known.units.set(id, { id, code: content.code, name: content.name, block: content.block })
    if (stated === "written")
      batch.known.facts.set(
        id,
        (yield* loadUnit(id)).state.facts.map(({ fact }) => fact),
      )
    standing.add(id)
    if (known === undefined && batch.known.deadline !== undefined) yield* expectLater(batch, id, source)
  }
  const named = [...inRoster].filter((id) => standing.has(id))
  keepThoseOfTheYear(batch, named)
  learnUnits(batch.known, named, batch.options.campaign)
  return named
})

/** "KHỐI ĐẢNG" over a section and "Khối Đảng" in a column are one block, called as the register or the first row calls it. */
const blockSpelling = ({ known }: Batch): ((block: string) => string) => {
  const spellings = new Map([...known.units.values()].reverse().map(({ block }) => [toneKey(block), block]))
  return (block) => {
    const spelling = spellings.get(toneKey(block)) ?? block
    spellings.set(toneKey(block), spelling)
    return spelling
  }
}

const loadUnit = (id: UnitId) => load(Unit, streamName({ category: "unit", unit: id }))

/** Whether the unit was known before the roster's day, so that what is new changes it from then on. */
const isLater = (state: UnitState, day: string): boolean => (addition(state)?.fact.occurredAt ?? day) < day

/** No unit changes its name or block in silence. */
const tellChange = (
  batch: Batch,
  source: Source,
  said: { readonly content: RosterRow["content"]; readonly day: string; readonly known: KnownUnit },
): void => {
  const { block, code = "", name } = said.content
  if (said.known.name === name && said.known.block === block) return
  const params = { code, name, block, date: formatLocalDate(said.day), before: said.known.name }
  warn(batch, source, { code: "IMP-2207", params })
}

/** From here on the papers' words mean the units of the campaign's year, by their names then: other years reuse names. */
const keepThoseOfTheYear = ({ known, options: { campaign } }: Batch, named: ReadonlyArray<UnitId>): void => {
  const [first, next] = [`${campaign}-01-01`, `${campaign + 1}-01-01`]
  const [inRoster, expected] = [new Set(named), new Set(known.expected)]
  for (const [id, unit] of known.units) {
    if (inRoster.has(id)) continue
    const version = versionsOf(known.facts.get(id) ?? []).findLast(
      ({ validFrom, validTo }) => validFrom < next && (validTo === null || validTo > first),
    )
    if (version !== undefined) known.units.set(id, { ...unit, name: version.name, block: version.block })
    else if (!expected.has(id)) known.units.delete(id)
  }
}

/** Whether the row contradicts what the unit was on the roster's day, and it has changed or was only added since. */
const isPast = ({ facts }: UnitState, { block, name }: RosterRow["content"], day: string): boolean => {
  const said = facts.map(({ fact }) => fact)
  const [first] = versionsOf(said)
  const version = first !== undefined && first.validFrom > day ? first : versionAt(said, day)
  if (version === undefined || version.validFrom === day) return false
  return (version.name !== name || version.block !== block) && (version.validTo !== null || version.validFrom > day)
}

/** A unit that first appears once the campaign is open is expected only when asked for. */
const expectLater = Effect.fnUntraced(function* (batch: Batch, unit: UnitId, source: Source) {
  if (batch.options.expect !== true) return warn(batch, source, { code: "IMP-2305", params: {} })
  const said = { occurredAt: batch.today, basis: "receipt", unit, source } as const
  const { lastRetraction } = yield* load(
    Campaign,
    streamName({ category: "campaign", campaign: batch.options.campaign }),
  )
  const id = statementId({
    key: `expected/${batch.options.campaign}/${unit}`,
    type: "CampaignUnitExpected",
    content: { unit },
    follows: lastRetraction,
  })
  const { first, last } = yield* handleCampaign(markIn(batch, id), batch.options.campaign, {
    _tag: "ExpectUnit",
    ...said,
  })
  batch.events += Math.max(0, last - first + 1)
  batch.known.expected.push(unit)
})
