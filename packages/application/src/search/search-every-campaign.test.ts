import { assert, describe, it } from "@effect/vitest"
import { type ModelCommand, ModelId } from "@kheo/domain/model"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { nameId } from "../command-mark.ts"
import { at, command, eventOf, ledger, onEmpty, write } from "../memory.samples.ts"
import { showModels } from "../queries.ts"
import { registerModel } from "../register-model.ts"
import { deeds, writtenOf } from "../standing-facts.samples.ts"
import { handleCampaign, handleModel, handleUnit } from "../use-cases/index.ts"
import { addMyAn, loudspeaker, myAn, on, open, openYear, submit } from "../year.samples.ts"
import { type EveryCampaignQuery, searchEveryCampaign } from "./search-every-campaign.ts"
import { memoryRegister } from "../memory-register.ts"

const search = (text: string, over: Partial<EveryCampaignQuery> = {}) =>
  Effect.map(searchEveryCampaign({ text, ...over }), ({ models }) => models.map(({ number }) => number))

const register = (name: string, over: Partial<typeof loudspeaker> = {}) =>
  registerModel(command(name), { ...loudspeaker, ...over })

const tell = (name: string, id: string, said: ModelCommand) => handleModel(command(name), ModelId.make(id), said)

/** A model of 2022 and one of 2023, the second an individual's. */
const twoYears = Effect.gen(function* () {
  yield* openYear
  yield* handleCampaign(command("open 2023"), 2023, { ...open, deadline: "2023-10-20" })
  const first = yield* register("first", { title: "Tổ hòa giải", field: "Kinh tế" })
  const second = yield* register("second", { campaign: 2023, unit: "X04", title: "Vườn hoa", person: "Lê Thị Ánh" })
  return { first: first.id, second: second.id }
})

const [in2022, in2023] = ["M-2022-0001", "M-2023-0001"]

describe("a search in the models of every campaign", () => {
  it.effect("finds title, unit, person, field and number, with or without marks", () =>
    Effect.gen(function* () {
      yield* twoYears
      assert.deepStrictEqual(yield* search("to hoa giai"), [in2022])
      assert.deepStrictEqual(yield* search("MỸ LẠC".normalize("NFD")), [in2023])
      assert.deepStrictEqual(yield* search("anh vuon"), [in2023])
      assert.deepStrictEqual(yield* search("kinh te"), [in2022])
      assert.deepStrictEqual(yield* search("M-2023-0001"), [in2023])
      assert.deepStrictEqual(yield* search("camera"), [])
    }).pipe(onEmpty()),
  )

  it.effect("puts what is spelled so first, or the last registered, and no more than asked for", () =>
    Effect.gen(function* () {
      yield* twoYears
      assert.deepStrictEqual(yield* search("hoà"), [in2022, in2023])
      assert.deepStrictEqual(yield* search("hoà", { order: "newest" }), [in2023, in2022])
      assert.deepStrictEqual(yield* search("hoà", { limit: 1 }), [in2022])
      assert.deepStrictEqual(yield* search(""), [in2023, in2022])
    }).pipe(onEmpty()),
  )

  it.effect("finds the words of the results, from the day they are of", () =>
    Effect.gen(function* () {
      const { first } = yield* twoYears
      yield* tell("submit", first, { ...submit("2022-10-14"), results: "Đã lắp 36 camera" } as ModelCommand)
      assert.deepStrictEqual(yield* search("lap camera"), [in2022])
      assert.deepStrictEqual(yield* search("lap camera", { asOf: "2022-10-13" }), [])
    }).pipe(onEmpty()),
  )

  it.effect("follows a correction, and still finds by the old words what was known before it", () =>
    Effect.gen(function* () {
      const { first } = yield* twoYears
      const replacement = {
        _tag: "ModelRegistered",
        ...on("2022-02-09"),
        campaign: 2022,
        unit: myAn,
        number: 1,
        title: "Ánh sáng an ninh",
        holder: "collective",
      } as const
      const corrects = eventOf("first")
      yield* tell("correct", first, {
        _tag: "CorrectModel",
        ...on("2022-02-09"),
        corrects,
        reason: "gõ nhầm",
        replacement,
      })
      assert.deepStrictEqual(yield* search("anh sang"), [in2022])
      assert.deepStrictEqual(yield* search("hoa giai"), [])
      assert.deepStrictEqual(yield* search("hoa giai", { knownAt: "6" }), [in2022])
      assert.deepStrictEqual(yield* search("anh sang", { knownAt: "6" }), [])
    }).pipe(onEmpty()),
  )

  it.effect("loses a model whose registration never was, and keeps a withdrawn one as withdrawn", () =>
    Effect.gen(function* () {
      const { first, second } = yield* twoYears
      yield* tell("withdraw", second, { _tag: "WithdrawModel", ...on("2022-10-14"), reason: "trùng" })
      const retracts = eventOf("first")
      yield* tell("retract", first, { _tag: "RetractModel", ...on("2022-10-14"), retracts, reason: "ghi nhầm" })
      const { models } = yield* searchEveryCampaign({ text: "hoa" })
      assert.deepStrictEqual(
        models.map(({ number, outcome }) => [number, outcome]),
        [[in2023, "withdrawn"]],
      )
    }).pipe(onEmpty()),
  )

  it.effect("finds a unit's models by its new name when the name is corrected, however late", () =>
    Effect.gen(function* () {
      yield* twoYears
      assert.deepStrictEqual(yield* search("mỹ an"), [in2022])
      const { _tag, ...unit } = { ...addMyAn, name: "Xã Mỹ Phú" }
      yield* at("2022-10-22T08:00:00+07:00")
      yield* handleUnit(command("correct unit"), myAn, {
        _tag: "CorrectUnit",
        ...on("2022-10-20"),
        corrects: eventOf("add xã Mỹ An"),
        reason: "gõ nhầm",
        replacement: { _tag: "UnitAdded", ...unit },
      })
      assert.deepStrictEqual(yield* search("my phu"), [in2022])
      assert.deepStrictEqual(yield* search("mỹ an"), [])
    }).pipe(onEmpty()),
  )

  it.effect("shows what the campaign's own register shows", () =>
    Effect.gen(function* () {
      yield* twoYears
      const every = yield* searchEveryCampaign({ text: "hoà giải" })
      const own = yield* showModels({ campaign: 2022, text: "hoa giai" })
      assert.deepStrictEqual({ ...every, campaign: 2022 }, own as never)
      assert.strictEqual(own.models.length, 1)
    }).pipe(onEmpty()),
  )
})

describe("the index of models", () => {
  const title = "Tiếng loa an ninh"
  const registered = (number: number) => ({
    id: nameId(`registration ${number}`),
    stream: `model/m${number}`,
    event: {
      _tag: "ModelRegistered",
      ...on("2022-02-09"),
      campaign: 2022,
      unit: myAn,
      number,
      title: `${title} ${number}`,
      holder: "collective",
    } as const,
  })

  it.effect.prop(
    "read on in any portions finds what it finds rebuilt from nothing",
    [deeds],
    ([done]) =>
      Effect.gen(function* () {
        for (const [index, written] of [registered(1), registered(2), ...writtenOf(done)].entries()) {
          yield* write(`deed ${index}`, [written])
          if (done[index]?.cut) yield* search(title)
        }
        const asked = Effect.all([
          search("loa"),
          search("loa", { order: "newest", asOf: "2022-10-14" }),
          search("m-2022"),
        ])
        const lines = yield* Stream.runCollect((yield* EventStore).read({}))
        const rebuilt = yield* asked.pipe(onEmpty(memoryRegister({ ledger, lines })))
        assert.deepStrictEqual(rebuilt, yield* asked)
        assert.isAtLeast(rebuilt[0].length, 1)
      }).pipe(onEmpty()),
    { arbitrary: { runs: 60, size: 20 }, timeout: 30_000 },
  )
})
