import { toStored } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { campaignTag, type MovementEvent, rosterTag, streamName, unitTag } from "@kheo/domain/movement"
import { UnitId } from "@kheo/domain/unit"
import { EventStore, type Write } from "@kheo/event-store"
import { Effect } from "effect"

const units = 2_000
const [onsets, vowels, codas] = [
  "b c d đ g h k l m n p q r s t v x ch gi kh ng nh ph th tr".split(" "),
  "a á à ả ã ạ ă ắ ặ â ấ ậ e é ẹ ê ế ệ i í ị o ó ọ ô ố ộ ơ ớ ợ u ú ụ ư ứ ự iê iế iệ oà hòa uô ươ ướ".split(" "),
  ["", "", "n", "ng", "nh", "m", "t", "c"],
]

/** Chance that is the same in every run. */
const chance = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
  return seed / 2 ** 32
}

/** Some thousand syllables, of which the n-th is about n times rarer than the first, as words are in any language. */
const syllables = onsets.flatMap((onset) => vowels.flatMap((vowel) => codas.map((coda) => `${onset}${vowel}${coda}`)))
const word = (random: () => number): string => syllables[Math.floor(syllables.length ** random()) - 1] ?? "an"
const words = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => word(random)).join(" ")

/** What is asked for in the bench: words that hundreds of thousands, thousands and thirty models have. */
export const asked = { common: syllables[0] ?? "", middling: syllables[60] ?? "", rare: "điện thoại khẩn" } as const

const paper = { basis: "paper" as const }
const unitId = (number: number) => UnitId.make(`unit-${number % units}`)

const modelWrite = (number: number, count: number, random: () => number): Write => {
  const campaign = 1_900 + Math.floor((number * 1_000) / count)
  const unit = unitId(number)
  const events: ReadonlyArray<MovementEvent> = [
    {
      _tag: "ModelRegistered",
      ...paper,
      occurredAt: "2022-02-28",
      campaign,
      unit,
      number: number + 1,
      title: words(random, 9),
      ...(number % 4 === 0
        ? { holder: "individual" as const, personal: { holder: words(random, 3) } }
        : { holder: "collective" as const }),
      field: words(random, 4),
    },
    {
      _tag: "ModelSubmitted",
      ...paper,
      occurredAt: "2022-10-14",
      results: number % Math.ceil(count / 30) === 0 ? `${words(random, 30)} ${asked.rare}` : words(random, 33),
      replicationCounts: [],
    },
  ]
  return {
    stream: streamName({ category: "model", model: ModelId.make(crypto.randomUUID()) }),
    events: events.map((event) =>
      toStored(event, EventId.make(crypto.randomUUID()), [campaignTag(campaign), unitTag(unit)]),
    ),
  }
}

/** Fills a ledger with so many models of invented words, registered and reported. */
export const fillModels = Effect.fn("fillModels")(function* (count: number) {
  const store = yield* EventStore
  const random = chance(7)
  const append = (writes: ReadonlyArray<Write>) => {
    const id = crypto.randomUUID()
    return store.append(
      { id, request: id, actor: "bench", correlationId: "bench" },
      Effect.succeed({ writes, conditions: [] }),
    )
  }
  yield* append(
    Array.from({ length: units }, (_, number) => ({
      stream: streamName({ category: "unit", unit: unitId(number) }),
      events: [
        toStored(
          { _tag: "UnitAdded", ...paper, occurredAt: "2022-01-01", name: `Xã ${words(random, 2)}`, block: "Khối xã" },
          EventId.make(crypto.randomUUID()),
          [unitTag(unitId(number)), rosterTag],
        ),
      ],
    })),
  )
  for (let from = 0; from < count; from += 1_000)
    yield* append(
      Array.from({ length: Math.min(1_000, count - from) }, (_, index) => modelWrite(from + index, count, random)),
    )
})
