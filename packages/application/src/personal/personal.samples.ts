import { UserId } from "@kheo/domain/office"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { Effect } from "effect"
import { command } from "../memory.samples.ts"
import { showModels } from "../queries.ts"
import { registerModel } from "../register-model.ts"
import { loudspeaker, openYear } from "../year.samples.ts"
import { erasePersons } from "./erase-persons.ts"
import { findPersons } from "./find-persons.ts"

export const [anh, binh] = ["Lê Thị Ánh", "Trần Văn Bình"]
export const hoa = UserId.make("hoa")
export const register = (name: string, person: string, over: Partial<typeof loudspeaker> = {}) =>
  registerModel(command(name), { ...loudspeaker, title: `Mô hình ${name}`, person, ...over })
export const lines: Effect.Effect<ReadonlyArray<Line>, never, EventStore> = Effect.orDie(
  EventStore.use((store) => collectLines(store.read({}))),
)
export const text = Effect.map(lines, (all) => all.map(({ entry }) => Buffer.from(entry).toString()).join("\n"))
export const people = Effect.map(showModels({ campaign: 2022 }), ({ models }) => models.map(({ person }) => person))

/** Ánh has a model in Mỹ An and one in Mỹ Lạc, Bình has one. */
export const year = Effect.gen(function* () {
  yield* openYear
  const { id } = yield* register("a", anh)
  yield* register("b", binh)
  yield* register("c", anh, { unit: "X04" })
  return id
})

export const erase = Effect.fnUntraced(function* (name: string, unit?: string) {
  const found = yield* findPersons({ text: name })
  const persons = found.persons.filter((one) => unit === undefined || one.unit === unit)
  const all = [...persons, ...found.notesOf(persons)]
  return yield* erasePersons({ actor: hoa, persons: all, ground: "request", request: "12/ĐN" }, Effect.void)
})
