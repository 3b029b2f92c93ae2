import type { CampaignYear } from "@kheo/domain/campaign"
import type { LocalDate } from "@kheo/domain/history"
import { ModelRegister } from "@kheo/domain/model-register"
import { campaignTag, fold, unitPartition } from "@kheo/domain/movement"
import { ReportingBoard } from "@kheo/domain/reporting-board"
import type { UnitFact, UnitId } from "@kheo/domain/unit"
import { UnitHistory } from "@kheo/domain/unit-history"
import { catchUp, placedFacts } from "@kheo/application"
import { Effect } from "effect"
import { standsIn } from "../units/named.ts"
import { type UnitDirectory, unitDirectory } from "../units/unit-directory.ts"
import { KnownModels } from "./known-models.ts"

export { type KnownModel, modelKey } from "./known-models.ts"

export interface KnownUnit {
  readonly id: UnitId
  readonly code: string | undefined
  readonly name: string
  readonly block: string
}

/** What the register holds of the campaign, kept up to date while an import writes. */
export interface Known {
  /** The units of the campaign's year, as they were then. */
  readonly units: Map<UnitId, KnownUnit>
  /** What stands of every unit of any year. */
  readonly facts: Map<UnitId, ReadonlyArray<UnitFact>>
  /** Which unit a paper's words mean; knows none before `learnUnits`, when the rosters are written. */
  directory: UnitDirectory
  readonly models: KnownModels
  /** Undefined while the campaign is not opened. */
  deadline: LocalDate | undefined
  readonly expected: Array<UnitId>
}

/** Everything that stands now, whatever its day. */
export const readKnown = Effect.fn("readKnown")(function* (campaign: CampaignYear) {
  yield* catchUp()
  const placed = yield* placedFacts({ partitions: [unitPartition, campaignTag(campaign)] })
  const board = fold(ReportingBoard, placed)
  const register = fold(ModelRegister, placed)
  const facts = new Map<UnitId, ReadonlyArray<UnitFact>>(fold(UnitHistory, placed).units)
  const models = new KnownModels()
  for (const [id, { person, title, unit }] of register.registrations) {
    const outcomeOn = register.later.get(id)?.outcomeOn ?? undefined
    const registeredAs = register.known.get(id)?.registration?.title
    models.set(id, { id, unit, title, registeredAs, person: person ?? undefined, outcomeOn })
  }
  const known: Known = {
    units: new Map(
      [...board.units].map(([id, { block, code, name }]): [UnitId, KnownUnit] => [id, { id, code, name, block }]),
    ),
    facts,
    directory: unitDirectory(new Map(), new Set()),
    models,
    deadline: board.deadline,
    expected: board.expected,
  }
  return known
})

/** Makes the directory from what stands; every unit of the campaign's list counts in the campaign, in whatever years it stands. */
export const learnUnits = (known: Known, listed: ReadonlyArray<UnitId>, year: CampaignYear): void => {
  const adopted = new Set([...listed, ...known.expected].filter((unit) => !standsIn(known.facts.get(unit) ?? [], year)))
  known.directory = unitDirectory(known.facts, adopted)
}
