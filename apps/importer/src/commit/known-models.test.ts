import { assert, it } from "@effect/vitest"
import { ModelId } from "@kheo/domain/model"
import { UnitId } from "@kheo/domain/unit"
import { Arbitrary, Schema } from "effect"
import { type KnownModel, KnownModels, modelKey } from "./known-models.ts"

const [units, titles, people] = [
  ["u-1", "u-2"],
  ["Tiếng loa", "TIẾNG LOA", "Tiếng lòa"],
  [undefined, "Bưởi"],
] as const
const changes = Arbitrary.array(
  Arbitrary.schema(
    Schema.Struct({
      id: Schema.Literals(["m-1", "m-2", "m-3"]),
      unit: Schema.Literals(units),
      title: Schema.Literals(titles),
      registeredAs: Schema.UndefinedOr(Schema.Literals(titles)),
      person: Schema.UndefinedOr(Schema.Literal("Bưởi")),
    }),
  ),
  { maxLength: 12 },
)
const ids = (models: Iterable<KnownModel>) => [...models].map(({ id }) => id).toSorted()

it.prop("whatever was set, and set anew, models are found as by going through all of them", [changes], ([set]) => {
  const models = new KnownModels()
  const plain = new Map<ModelId, KnownModel>()
  for (const { id, person, registeredAs, title, unit } of set) {
    const model = { id: ModelId.make(id), unit: UnitId.make(unit), title, registeredAs, person, outcomeOn: undefined }
    models.set(model.id, model)
    plain.set(model.id, model)
  }
  assert.deepStrictEqual(ids(models.values()), ids(plain.values()))
  for (const [id, model] of plain) assert.strictEqual(models.get(id), model)
  for (const unit of units.map((one) => UnitId.make(one))) {
    const own = [...plain.values()].filter((model) => model.unit === unit)
    assert.deepStrictEqual(ids(models.ofUnit(unit)), ids(own))
    for (const title of titles)
      for (const person of people) {
        const key = modelKey(unit, title, person)
        const same = own.filter((model) => modelKey(model.unit, model.title, model.person) === key)
        const once = own.filter(
          (model) => modelKey(model.unit, model.registeredAs ?? model.title, model.person) === key,
        )
        assert.deepStrictEqual(ids(models.withKey(key)), ids(same.length > 0 ? same : once))
      }
  }
})
