import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import type { ModelId } from "@kheo/domain/model"
import { ModelRegister } from "@kheo/domain/model-register"
import { campaignTag, fold, unitPartition } from "@kheo/domain/movement"
import { ReportingBoard } from "@kheo/domain/reporting-board"
import type { UnitId } from "@kheo/domain/unit"
import { catchUp, placedFacts } from "@kheo/application"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"

export interface KnownUnit {
  readonly id: UnitId
  readonly code: string | undefined
  readonly name: string
  readonly block: string
  /** Other ways in which papers write it, that a person has taught the register. */
  readonly aliases?: ReadonlyArray<string>
}

export interface KnownModel {
  readonly id: ModelId
  readonly unit: UnitId
  readonly title: string
  /** Its title as it was registered, where it was amended since: papers of either name mean it. */
  readonly registeredAs?: string | undefined
  readonly person: string | undefined
  /** The day of its outcome; undefined while it has none. */
  readonly outcomeOn: LocalDate | undefined
}

/** What the register holds of the campaign, kept up to date while an import writes. */
export interface Known {
  readonly units: Map<UnitId, KnownUnit>
  readonly models: Map<ModelId, KnownModel>
  /** Undefined while the campaign is not opened. */
  deadline: LocalDate | undefined
  readonly expected: Array<UnitId>
}

/** Everything that stands now, whatever its day. */
export const readKnown = Effect.fn("readKnown")(function* (campaign: CampaignYear) {
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [unitPartition, campaignTag(campaign)] })
  const board = fold(ReportingBoard, facts)
  const register = fold(ModelRegister, facts)
  const aliases = Map.groupBy(
    facts.flatMap((placed) =>
      placed.category === "unit" && placed.fact._tag === "UnitAliasLearned"
        ? [{ unit: placed.unit, alias: placed.fact.alias }]
        : [],
    ),
    ({ unit }) => unit,
  )
  const known: Known = {
    units: new Map(
      [...board.units].map(([id, unit]) => [
        id,
        { id, ...unit, aliases: (aliases.get(id) ?? []).map(({ alias }) => alias) },
      ]),
    ),
    models: new Map(
      [...register.registrations].map(([id, { person, title, unit }]) => [
        id,
        {
          id,
          unit,
          title,
          registeredAs: register.known.get(id)?.registration?.title,
          person: person ?? undefined,
          outcomeOn: register.later.get(id)?.outcomeOn ?? undefined,
        },
      ]),
    ),
    deadline: board.deadline,
    expected: board.expected,
  }
  return known
})

/** A model's natural key within a campaign: unit, tone key of the title, tone key of the person or nothing. */
export const modelKey = (unit: UnitId, title: string, person: string | undefined): string =>
  [unit, toneKey(title), person === undefined ? "" : toneKey(person)].join("/")
