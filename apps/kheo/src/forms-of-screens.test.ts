import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { handleCampaign, handleUnit, markOf, memoryRegister, registerModel } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect, ManagedRuntime } from "effect"
import { assert, it, onTestFinished } from "vitest"
import { formsOf } from "./forms-of-screens.ts"

const on = { occurredAt: "2022-02-09", basis: "paper" } as const
const [first, second] = [UnitId.make("u-1"), UnitId.make("u-2")]

it("makes each unit's own form under its name, replaces nothing by itself, and tells what it can't write", async () => {
  const runtime = ManagedRuntime.make(memoryRegister({ ledger: "kheo:forms" }))
  const folder = mkdtempSync(join(tmpdir(), "kheo-forms-"))
  onTestFinished(async () => {
    rmSync(folder, { recursive: true, force: true })
    await runtime.dispose()
  })
  const mark = () => markOf(UserId.make("clerk"))
  await runtime.runPromise(
    Effect.gen(function* () {
      yield* handleUnit(mark(), first, { _tag: "AddUnit", ...on, name: "Xã Mỹ An", block: "Khối xã", code: "X01" })
      yield* handleUnit(mark(), second, { _tag: "AddUnit", ...on, name: "Xã Mỹ Lạc", block: "Khối xã" })
      const open = { title: "Dân vận khéo", deadline: "2022-10-21", expected: [first, second] as const }
      yield* handleCampaign(mark(), 2022, { _tag: "OpenCampaign", ...on, ...open })
      yield* registerModel(mark(), { campaign: 2022, unit: first, title: "Tiếng loa an ninh", ...on })
    }),
  )
  const { make } = formsOf((effect) => runtime.runPromise(effect), 2022)
  const told: Array<string> = []
  const order = { kind: "annex", units: "all", folder: join(folder, "mẫu"), replace: false } as const
  const made = await make(order, (done, of) => told.push(`${done}/${of}`))
  const files = made.came === "written" ? made.files : []
  assert.deepStrictEqual(
    files.map(({ models, path, unit }) => [basename(path), unit, models]),
    [
      ["Phụ lục kết quả - X01 Xã Mỹ An.xlsx", "Xã Mỹ An", 1],
      ["Phụ lục kết quả - Xã Mỹ Lạc.xlsx", "Xã Mỹ Lạc", 0],
    ],
  )
  assert.deepStrictEqual(told, ["0/2", "1/2"])
  assert.isTrue(files.every(({ path }) => existsSync(path)))

  const path = files[0]?.path ?? ""
  writeFileSync(path, "đã điền")
  assert.deepStrictEqual(await make({ ...order, units: [first] }, () => undefined), { came: "taken", files: [path] })
  assert.strictEqual(readFileSync(path, "utf8"), "đã điền")
  assert.strictEqual((await make({ ...order, units: [first], replace: true }, () => undefined)).came, "written")
  assert.notStrictEqual(readFileSync(path, "utf8"), "đã điền")

  const blank = await make({ kind: "roster", units: undefined, folder: path, replace: false }, () => undefined)
  assert.strictEqual(blank.came, "refused")
})
