import { load, restate, showHistory } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { Model, ModelFact, type ModelId } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { Effect, Result, Stream } from "effect"
import { Usage } from "../cli/parse.ts"
import type { Verb } from "./verb.ts"

/** `correct MODEL EVENT FIELD=VALUE…`: the fact as it should have been; `--date` corrects its day. */
export const correct: Verb = ({ date, need, words }) => {
  const [event, ...pairs] = words
  const reason = need("reason")
  const occurredAt = date("date")
  const changes = pairs.map(changeIn)
  if (event === undefined || (changes.length === 0 && occurredAt === undefined))
    throw new Usage({
      vi: "Cách dùng: kheo model correct MÔ-HÌNH SỰ-KIỆN MỤC=GIÁ-TRỊ… --reason LÝ-DO (hoặc --date NGÀY để sửa ngày).",
      en: "Usage: kheo model correct MODEL EVENT FIELD=VALUE… --reason REASON (or --date DATE to correct the day).",
    })
  return (_, model) =>
    Effect.gen(function* () {
      const { state } = yield* load(Model, streamName({ category: "model", model }))
      const corrects = yield* eventNamed(model, event)
      const standing = state.facts.find(({ id }) => id === corrects)?.fact
      if (standing === undefined) return yield* Effect.die(noEvent(event))
      const day = occurredAt === undefined ? {} : { occurredAt, basis: "paper" }
      const restated = restate(ModelFact, standing, changes.reduce(put, day))
      if (Result.isFailure(restated)) return yield* Effect.die(badChange(pairs))
      const replacement = restated.success
      const { basis, occurredAt: on } = replacement
      return { _tag: "CorrectModel", occurredAt: on, basis, corrects, reason, replacement }
    })
}

/** `retract MODEL EVENT`: it never was. */
export const retract: Verb = ({ need, words: [event] }) => {
  const reason = need("reason")
  if (event === undefined)
    throw new Usage({
      vi: "Cách dùng: kheo model retract MÔ-HÌNH SỰ-KIỆN --reason LÝ-DO.",
      en: "Usage: kheo model retract MODEL EVENT --reason REASON.",
    })
  return (day, model) =>
    Effect.map(eventNamed(model, event), (retracts) => ({ _tag: "RetractModel", ...day, retracts, reason }))
}

/** An event of the model by its id or by its position in the ledger, as `kheo model show` prints them. */
const eventNamed = Effect.fnUntraced(function* (model: ModelId, text: string) {
  const named = text.replace(/^#/, "").toLowerCase()
  const entries = yield* Stream.runCollect(yield* showHistory({ model }))
  const found = entries.find(({ id, position }) => id === named || String(position) === named)
  return found?.id ?? EventId.make(named)
})

type Change = readonly [path: ReadonlyArray<string>, value: unknown]

/** `title=Tên mới` sets, `note=` empties, `personal.holder=…` reaches in; numbers, lists and objects are written as JSON. */
const changeIn = (pair: string): Change => {
  const [, path, value = ""] = /^([\w.]+)=(.*)$/s.exec(pair) ?? []
  if (path === undefined) throw badChange([pair])
  return [path.split("."), value === "" ? null : jsonOr(value)]
}

const jsonOr = (text: string): unknown => {
  if (!/^(-?\d+(\.\d+)?|true|false|[[{].*)$/s.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const put = (patch: object, [[field = "", ...rest], value]: Change): object => {
  const before = (patch as { readonly [name: string]: unknown })[field]
  return { ...patch, [field]: rest.length === 0 ? value : put((before ?? {}) as object, [rest, value]) }
}

const badChange = (pairs: ReadonlyArray<string>) =>
  new Usage({
    vi: `Không sửa được như vậy: ${pairs.join(" ")}. Ghi MỤC=GIÁ-TRỊ, mục như kheo model show --json in ra.`,
    en: `This can't be corrected so: ${pairs.join(" ")}. Write FIELD=VALUE, fields as kheo model show --json prints them.`,
  })

const noEvent = (event: string) =>
  new Usage({
    vi: `Mô hình không có sự kiện ${event} nào còn hiệu lực. Xem bằng kheo model show.`,
    en: `The model has no standing event ${event}. See kheo model show.`,
  })
