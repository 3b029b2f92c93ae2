import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, it } from "@effect/vitest"
import {
  catchUp,
  listProjections,
  newId,
  placedFacts,
  rebuildProjection,
  rollBackProjection,
  standingFactsModel,
  toStored,
} from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { campaignTag } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Effect, ManagedRuntime, Result } from "effect"
import { onTestFinished } from "vitest"
import { storeLayer } from "./layer.ts"

/** So many connections to one register in a file, as of as many processes. */
const connections = (count: number) => {
  const folder = mkdtempSync(join(tmpdir(), "kheo-"))
  const runtimes = Array.from({ length: count }, () => ManagedRuntime.make(storeLayer({ folder })))
  onTestFinished(async () => {
    for (const runtime of runtimes) await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  })
  return runtimes
}

/** Every event is a fact of one campaign, so that the facts' positions must be the ledger's. */
const hold = EventStore.use((store) => {
  const id = newId()
  const event = { _tag: "ParticipationConferenceHeld", occurredAt: "2022-10-14", basis: "paper" } as const
  const events = [toStored(event, EventId.make(id), [campaignTag(2022)])]
  const command = { id, request: id, actor: "clerk", correlationId: id }
  const writes = [{ stream: `participation/2022/${id}`, events }]
  return store.append(command, Effect.succeed({ writes, conditions: [] }))
})

const ask = Effect.gen(function* () {
  const { position } = yield* EventStore.use((store) => store.head())
  yield* catchUp()
  yield* Effect.sleep("1 millis")
  const facts = yield* placedFacts({ partitions: [campaignTag(2022)], knownAt: position })
  assert.deepStrictEqual(
    facts.map((one) => one.position),
    Array.from({ length: position }, (_, index) => index + 1),
  )
})

const paused = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.andThen(Effect.sleep("1 millis"), effect)

it("a rebuild on one connection, while others append and ask on theirs, leaves no answer short and none double", async () => {
  const [one, writer, reader, builder, rival] = connections(5)
  assert(one && writer && reader && builder && rival)
  await one.runPromise(Effect.replicateEffect(hold, 20))
  const flips = Effect.gen(function* () {
    for (const round of [1, 2, 3, 4]) {
      yield* paused(rebuildProjection(standingFactsModel, `builder ${round}`))
      yield* paused(rollBackProjection(standingFactsModel, `back ${round}`)).pipe(Effect.result)
    }
  })
  const rivals = Effect.replicateEffect(paused(Effect.result(rebuildProjection(standingFactsModel, newId()))), 4)
  const [, , , , rivalled] = await Promise.all([
    writer.runPromise(Effect.replicateEffect(paused(hold), 60)),
    reader.runPromise(Effect.replicateEffect(ask, 60)),
    one.runPromise(Effect.replicateEffect(ask, 60)),
    builder.runPromise(Effect.retry(flips, { times: 20 })),
    rival.runPromise(rivals),
  ])
  for (const outcome of rivalled)
    if (Result.isFailure(outcome))
      assert.include(["LeaseHeld", "LeaseLost", "NoSuchGeneration", "StoreBusy"], outcome.failure._tag)
  await one.runPromise(ask)
  const generations = await one.runPromise(listProjections([standingFactsModel]))
  assert.strictEqual(generations.filter(({ status }) => status === "live").length, 1)
  assert.strictEqual(generations.filter(({ status }) => status === "building").length, 0)
}, 60_000)
