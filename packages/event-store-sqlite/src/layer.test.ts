import { assert, it } from "@effect/vitest"
import { layerMemory, EventStore } from "@kheo/event-store"
import {
  checkpointStoreContract,
  decided,
  eventStoreContract,
  frozen,
  frozenContract,
  ledgerImportContract,
  onFresh,
  projectionGenerationsContract,
  projectionStoreContract,
  readAll,
  samples,
  searchStoreContract,
} from "@kheo/event-store/contract"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { layer } from "./layer.ts"
import { tempFile } from "./temp-file.ts"

const ledger = "kheo:test"
const fresh = Layer.unwrap(Effect.map(tempFile, (file) => layer({ file, ledger })))

eventStoreContract("SQLite", fresh)
frozenContract("SQLite", Layer.unwrap(Effect.map(tempFile, (file) => layer({ file, ledger: frozen.ledger }))))
ledgerImportContract("SQLite", ledger, fresh)
projectionStoreContract("SQLite", fresh)
projectionGenerationsContract("SQLite", fresh)
checkpointStoreContract("SQLite", fresh)
searchStoreContract("SQLite", fresh)

it.effect("memory and SQLite hold the same bytes under the same root", () =>
  Effect.gen(function* () {
    const script = Effect.gen(function* () {
      const { command, event } = samples()
      const store = yield* EventStore
      yield* TestClock.setTime(86_400_000)
      for (let round = 1; round <= 40; round++) {
        yield* TestClock.adjust(round * 1_234)
        const events = Array.from({ length: round % 4 }, (_, n) =>
          event({
            tags: [`round:${round}`, "all"],
            data: { "tiêu đề": "Khéo", number: n / 3, nested: { z: [1e21, -0], a: true } },
          }),
        )
        yield* store.append(command(), decided([{ stream: `model/${round % 5}`, events }]))
      }
      return { lines: yield* readAll(), head: yield* store.head() }
    })
    const inMemory = yield* script.pipe(onFresh(layerMemory({ ledger })))
    const inFile = yield* script.pipe(onFresh(fresh))
    assert.deepStrictEqual(inFile.head, inMemory.head)
    const plain = ({ lines }: typeof inFile) =>
      lines.map((line) => ({ ...line, entry: Buffer.from(line.entry).toString() }))
    assert.deepStrictEqual(plain(inFile), plain(inMemory))
    assert.strictEqual(inFile.lines.length, 60)
  }),
)
