import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, it } from "@effect/vitest"
import { handleUnit, listUnits, markOf, newId } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { type UnitCommand, UnitId } from "@kheo/domain/unit"
import { crowded } from "@kheo/event-store/contract"
import { Effect, ManagedRuntime, Result } from "effect"
import { onTestFinished } from "vitest"
import { storeLayer } from "./layer.ts"

const day = { occurredAt: "2022-01-01", basis: "paper" } as const
const add = (unit: string, name: string): UnitCommand & { readonly unit: UnitId } => ({
  _tag: "AddUnit",
  ...day,
  name,
  block: "Khối xã",
  unit: UnitId.make(unit),
})
const say = ({ unit, ...command }: UnitCommand & { readonly unit: UnitId }) =>
  Effect.result(crowded(handleUnit(markOf(UserId.make("an"), newId()), unit, command)))

it("of six people with a register in one file who name six units alike, one has it; and no receiver is lost", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-"))
  const writers = Array.from({ length: 6 }, () => ManagedRuntime.make(storeLayer({ folder: folder })))
  onTestFinished(async () => {
    for (const writer of writers) await writer.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  const [first, second] = writers
  assert(first !== undefined && second !== undefined)
  const named = await Promise.all(writers.map((writer, index) => writer.runPromise(say(add(`u${index}`, "Xã Mới")))))
  assert.strictEqual(named.filter(Result.isSuccess).length, 1)

  for (const other of ["a", "b"])
    assert.isTrue(Result.isSuccess(await first.runPromise(say(add(other, `Xã ${other}`)))))
  const ends = await Promise.all([
    first.runPromise(
      say({ _tag: "MergeUnit", ...day, occurredAt: "2022-06-01", into: UnitId.make("b"), unit: UnitId.make("a") }),
    ),
    second.runPromise(say({ _tag: "DissolveUnit", ...day, occurredAt: "2022-06-01", unit: UnitId.make("b") })),
  ])
  assert.strictEqual(ends.filter(Result.isSuccess).length, 1)
  assert.strictEqual((await first.runPromise(listUnits({ asOf: "2022-02-01" }))).count, 3)
})
