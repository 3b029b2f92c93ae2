import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, it } from "@effect/vitest"
import { addUser, handleDocument, handleOffice, listUsers, markOf, newId, showNumbers } from "@kheo/application"
import { DocumentId } from "@kheo/domain/document"
import { UserId } from "@kheo/domain/office"
import { crowded } from "@kheo/event-store/contract"
import { Effect, ManagedRuntime, Result } from "effect"
import { onTestFinished } from "vitest"
import { storeLayer } from "./layer.ts"

const hoa = UserId.make("u-hoa")
const day = { occurredAt: "2022-10-19", basis: "paper" } as const

/** So many writers with a connection of their own to one register in a file. */
const writers = (count: number) => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-"))
  const runtimes = Array.from({ length: count }, () => ManagedRuntime.make(storeLayer({ folder: folder })))
  onTestFinished(async () => {
    for (const runtime of runtimes) await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  const [first] = runtimes
  if (first === undefined) throw new Error("a register needs a writer")
  return { first, runtimes }
}

const set = handleOffice(markOf(hoa), {
  _tag: "ChangeSettings",
  ...day,
  settings: { office: { symbol: "CV/BCĐ", lastNumber: 50 } },
})

const issue = (subject: string, actor = hoa) =>
  handleDocument(markOf(actor), DocumentId.make(newId()), {
    _tag: "IssueDocument",
    ...day,
    type: "CV",
    subject,
    grounds: [],
  })

/** Letter after letter until the writer is refused: where the letters stand, and why no other followed. */
const untilRefused = Effect.fnUntraced(function* (actor: UserId) {
  const positions: Array<number> = []
  while (true) {
    const outcome = yield* Effect.result(issue("V/v", actor))
    if (Result.isSuccess(outcome)) positions.push(outcome.success.first)
    else if (outcome.failure._tag === "Refused") return { positions, refusal: outcome.failure.refusal._tag }
  }
})

it("writers of one register in SQLite give every letter its own number and leave none out", async () => {
  const { first, runtimes } = writers(4)
  await first.runPromise(set)
  const each = Array.from({ length: 6 }, (_, index) => `V/v ${index}`)
  await Promise.all(
    runtimes.map((runtime) => runtime.runPromise(crowded(Effect.forEach(each, (subject) => issue(subject))))),
  )
  const { registers } = await first.runPromise(showNumbers({ asOf: "2022-10-19" }))
  assert.deepStrictEqual(
    registers[0]?.papers.map(({ number }) => number),
    Array.from({ length: 24 }, (_, index) => 51 + index),
  )
})

it("of writers of one register in SQLite that lose their rights, none writes afterwards", async () => {
  const { first, runtimes } = writers(3)
  await first.runPromise(set)
  await first.runPromise(addUser({ actor: hoa, user: hoa, name: "Hòa", role: "administrator" }))
  const clerk = UserId.make("u-an")
  await first.runPromise(addUser({ actor: hoa, user: clerk, name: "An", role: "clerk" }))
  const revoke = handleOffice(markOf(hoa), { _tag: "ChangeUserRights", ...day, user: clerk, role: "auditor" })
  const [revoked, ...written] = await Promise.all([
    first.runPromise(crowded(revoke)),
    ...runtimes.slice(1).map((runtime) => runtime.runPromise(crowded(untilRefused(clerk)))),
  ])
  for (const { positions, refusal } of written) {
    for (const position of positions) assert.isBelow(position, revoked.first)
    assert.strictEqual(refusal, "NotAllowed")
  }
  const users = await first.runPromise(listUsers)
  assert.deepStrictEqual(
    users.map(({ role }) => role),
    ["administrator", "auditor"],
  )
})
