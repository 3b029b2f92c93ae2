import { assert, it } from "@effect/vitest"
import { type ModelCommand, ModelId } from "@kheo/domain/model"
import { UnitId } from "@kheo/domain/unit"
import { Arbitrary, Effect, Schema } from "effect"
import { nameId } from "../command-mark.ts"
import { beginDraft, type Draft, Drafting } from "../draft/index.ts"
import { clerk, command as markNamed, onEmpty } from "../memory.samples.ts"
import { writableVault } from "../personal/sealer.ts"
import { everybody, roles, userOf } from "../rights/rights.samples.ts"
import { myAn, myLac, on, openYear, submit } from "../year.samples.ts"
import { handleModel, modelAtOnce } from "./index.ts"

const registering = (more: Partial<Extract<ModelCommand, { readonly _tag: "RegisterModel" }>>): ModelCommand => ({
  _tag: "RegisterModel",
  ...on("2022-02-09"),
  campaign: 2022,
  unit: myAn,
  title: "Tiếng loa an ninh",
  holder: "collective",
  ...more,
})

const commands: ReadonlyArray<ModelCommand> = [
  registering({}),
  registering({ title: "Tuyến đường hoa", unit: myLac, field: "môi trường" }),
  registering({ title: " " }),
  registering({ unit: UnitId.make("u-khong-co") }),
  registering({ campaign: 2021 }),
  registering({ occurredAt: "2022-12-31" }),
  registering({ holder: "individual" }),
  ...["Trần Văn Ba", "Lê Thị Tư", "Phạm Năm", "Nguyễn Sáu"].map((holder) =>
    registering({ holder: "individual", personal: { holder } }),
  ),
  registering({ continues: ModelId.make(nameId("model 0")) }),
  submit("2022-10-14"),
  { _tag: "ReportNotScalable", ...on("2022-10-14"), words: "không nhân rộng được", replicationCounts: [] },
  { _tag: "AmendModel", ...on("2022-10-01"), field: "field", to: "an ninh", reason: "công văn bổ sung" },
  { _tag: "WithdrawModel", ...on("2022-10-15"), reason: "sáp nhập" },
]

const asked = Schema.Struct({ command: Schema.Int, model: Schema.Int, mark: Schema.Int, actor: Schema.Int })
const one = <A>(of: ReadonlyArray<A>, at: number): A => of[Math.abs(at) % of.length] as A

it.effect.prop(
  "a command about a model comes to the same at once as by its effect, for whoever asks and whoever was erased",
  [Arbitrary.array(Arbitrary.schema(asked), { minLength: 20, maxLength: 30 }), Arbitrary.schema(Schema.Boolean)],
  ([all, hasUsers]) =>
    Effect.gen(function* () {
      yield* openYear
      if (hasUsers) yield* everybody
      const [quick, slow] = [yield* beginDraft(2022), yield* beginDraft(2022)]
      const session = yield* writableVault
      const vault = { ...session, isErased: (person: string) => Number.parseInt(person.charAt(0), 16) < 4 }
      for (const draft of [quick, slow]) draft.vault = vault
      for (const { actor, command, mark, model } of all) {
        const by = {
          ...markNamed(`${mark % 8}`),
          actor: one([...roles.map(userOf), userOf("administrator"), clerk], actor),
        }
        const [id, told] = [ModelId.make(nameId(`model ${model % 3}`)), one(commands, command)]
        const inEffect = (draft: Draft) =>
          Effect.result(handleModel(by, id, told).pipe(Effect.provideService(Drafting, draft)))
        const atOnce = modelAtOnce(quick, by, id, told, "2022-10-21")
        assert.strictEqual(JSON.stringify(atOnce ?? (yield* inEffect(quick))), JSON.stringify(yield* inEffect(slow)))
        if (atOnce !== undefined) answered += 1
      }
      assert.deepStrictEqual(quick.commands, slow.commands)
      assert.deepStrictEqual([quick.watched, quick.nextNumbers], [slow.watched, slow.nextNumbers])
    }).pipe(onEmpty()),
  { arbitrary: { runs: 20 } },
)

let answered = 0

it("most of them are answered at once", () => {
  assert.isAbove(answered, 100)
})
