import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { assert, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { onFresh } from "@kheo/event-store/contract"
import { Effect } from "effect"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

/** Runs a script of this folder in a process of its own: its exit code, and what it told last. */
const run = (script: string, ...words: ReadonlyArray<string>) =>
  Effect.callback<{ readonly code: number | null; readonly told: unknown }>((resume) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), words)
    let told: unknown
    child.on("message", (message) => (told = message))
    child.on("exit", (code) => resume(Effect.succeed({ code, told })))
    return Effect.sync(() => child.kill())
  })

it.live(
  "a follower in another process sees what several processes append, overtaking each other and giving up, once and in order",
  () =>
    Effect.gen(function* () {
      const file = yield* tempFile
      const [writers, times] = [3, 24]
      const count = 2 * writers * (times - times / 4)
      yield* EventStore.use((store) => store.head()).pipe(onFresh(layer({ file, ledger: "kheo:test" })))
      const [follower, ...ended] = yield* Effect.all(
        [
          run("following-process.ts", file, String(count)),
          ...Array.from({ length: writers }, () => run("contending-process.ts", file, String(times))),
        ],
        { concurrency: "unbounded" },
      )
      assert.deepStrictEqual(
        ended.map(({ code }) => code),
        [0, 0, 0],
      )
      const places = follower?.told as ReadonlyArray<readonly [position: number, shared: number]>
      assert.deepStrictEqual(
        places.map(([position]) => position),
        Array.from({ length: count }, (_, index) => index + 1),
      )
      const shared = places.flatMap(([, version]) => (version === 0 ? [] : [version]))
      assert.deepStrictEqual(
        shared,
        Array.from({ length: count / 2 }, (_, index) => index + 1),
      )
      const head = yield* EventStore.use((store) => store.head()).pipe(onFresh(layer({ file, ledger: "kheo:test" })))
      assert.strictEqual(head.position, count)
    }),
  60_000,
)
