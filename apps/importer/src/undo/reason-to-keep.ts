import { type Draft, load, nameId } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import { Campaign } from "@kheo/domain/campaign"
import type { Standing } from "@kheo/domain/history"
import { Model } from "@kheo/domain/model"
import type { MovementFact, StreamRef } from "@kheo/domain/movement"
import { Participation } from "@kheo/domain/participation"
import { Unit } from "@kheo/domain/unit"
import { formatLocalDate } from "@kheo/vietnamese"
import { Effect } from "effect"
import { dayOf } from "./batch-named.ts"
import { isUsed, stands } from "./used-unit.ts"
import type { WrittenFact } from "./written-facts.ts"

/** Why a fact stays; `reversed` when an interrupted undo of the batch has reversed it already. */
export const reasonToKeep = Effect.fnUntraced(function* (
  draft: Draft,
  about: StreamRef,
  written: WrittenFact,
  { batch, own }: { readonly batch: string; readonly own: ReadonlySet<string> },
) {
  const events = draft.eventsOf(written.stream)
  const facts = factsOf(draft, about, written.stream)
  const standing = facts.find(({ id }) => id === written.fact)
  const byUs = nameId(`${nameId(`${batch}/undo/${written.fact}`)}/0`)
  if (events.some(({ id }) => id === byUs)) return "reversed" as const
  if (standing === undefined) return words.gone
  if (!own.has(standing.statedBy)) {
    const later = events.find(({ id }) => id === standing.statedBy)
    return words.changed(later === undefined || later.recordedAt === "" ? "" : formatLocalDate(dayOf(later.recordedAt)))
  }
  if (standing.fact._tag === "CampaignOpened") {
    const { state } = yield* load(Campaign, written.stream)
    if (state.facts.length > 1) return words.campaignUsed
    for (const stream of draft.streams()) if (yield* stands(draft, stream)) return words.campaignUsed
  }
  if (standing.fact._tag === "UnitAdded" && about.category === "unit" && (yield* isUsed(draft, about.unit)))
    return words.unitUsed
  return undefined
})

const factsOf = (draft: Draft, { category }: StreamRef, stream: string): ReadonlyArray<Standing<MovementFact>> => {
  switch (category) {
    case "model":
      return draft.load(Model, stream).state.facts
    case "unit":
      return draft.load(Unit, stream).state.facts
    case "campaign":
      return draft.load(Campaign, stream).state.facts
    case "participation":
      return draft.load(Participation, stream).state.facts
    default:
      return []
  }
}

const words = {
  gone: { vi: "đã có người hủy.", en: "somebody has retracted it already." },
  changed: (date: string): Words => ({
    vi: `đã có người sửa sau lần nhập${date === "" ? "" : `, ngày ${date}`}.`,
    en: `somebody has changed it since the import${date === "" ? "" : `, on ${date}`}.`,
  }),
  campaignUsed: {
    vi: "đợt thi đua còn mục khác dựa vào.",
    en: "other entries of the campaign rest on its opening.",
  },
  unitUsed: {
    vi: "đơn vị còn được nhắc đến trong sổ.",
    en: "other entries of the register name the unit.",
  },
} as const
