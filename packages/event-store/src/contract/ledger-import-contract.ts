import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer, Result } from "effect"
import { TestClock } from "effect/testing"
import { EventStore } from "../event-store.ts"
import { LedgerImport } from "../ledger-import.ts"
import { layerMemory } from "../memory/layer-memory.ts"
import { decided, onFresh, readAll, samples } from "./samples.ts"

/** A ledger of six commands and twelve lines in three streams, and its head; written in memory. */
const written = (ledger: string) =>
  Effect.gen(function* () {
    const { command, event } = samples()
    const store = yield* EventStore
    const commands = Array.from({ length: 6 }, () => command())
    for (const [round, mark] of commands.entries()) {
      yield* TestClock.setTime((round + 1) * 60_000)
      const events = Array.from({ length: round % 3 }, () => event({ data: { text: `dòng \u2028 ${round / 3}` } }))
      const one = event({ tags: round % 2 === 0 ? ["unit:a", `round:${round}`] : [] })
      yield* store.append(
        mark,
        decided([
          { stream: `model/${round % 2}`, events },
          { stream: "office", events: [one] },
        ]),
      )
    }
    return { commands, lines: yield* readAll(), head: yield* store.head(), store }
  }).pipe(onFresh(layerMemory({ ledger })))

/** What every adapter must do with another copy's lines; `layer` gives a new, empty ledger of this name each time. */
export const ledgerImportContract = <E>(
  name: string,
  ledger: string,
  layer: Layer.Layer<EventStore | LedgerImport, E>,
): void => {
  const fresh = onFresh(layer)
  const append = (after: number, entries: ReadonlyArray<Uint8Array>) =>
    LedgerImport.use((port) => port.appendLines(after, entries))

  describe(`${name} keeps the contract of taking lines over`, () => {
    it.effect("the bytes, the root, tags, versions and times are those of the other copy", () =>
      Effect.gen(function* () {
        const { head, lines } = yield* written(ledger)
        const entries = lines.map(({ entry }) => entry)
        assert.deepStrictEqual((yield* append(0, entries.slice(0, 6))).position, 6)
        assert.deepStrictEqual(yield* append(6, entries.slice(6)), head)
        const store = yield* EventStore
        assert.deepStrictEqual(yield* store.head(), head)
        const plain = (from: typeof lines) => from.map((line) => ({ ...line, entry: [...line.entry] }))
        assert.deepStrictEqual(plain(yield* readAll()), plain(lines))
        for (const query of [{ tags: ["unit:a"] }, { tags: ["unit:a", "round:2"] }, { stream: "model/1" }]) {
          const found = (yield* readAll(query)).map(({ position }) => position)
          const there = yield* readAll(query).pipe(onFresh(layerMemory({ ledger, lines })))
          assert.deepStrictEqual(
            found,
            there.map(({ position }) => position),
          )
        }
        for (let size = 1; size <= lines.length; size++) yield* store.prove({ inclusion: 1, size })
      }).pipe(fresh),
    )

    it.effect("a command of the other copy is answered as a repeat, and a new one goes on behind the lines", () =>
      Effect.gen(function* () {
        const { commands, lines } = yield* written(ledger)
        yield* append(
          0,
          lines.map(({ entry }) => entry),
        )
        const store = yield* EventStore
        for (const command of commands) {
          const own = lines.filter(({ commandId }) => commandId === command.id).map(({ position }) => position)
          const again = yield* store.append(command, Effect.die("asked again"))
          assert.deepStrictEqual(again, { first: own[0] ?? 0, last: own.at(-1) ?? 0, replayed: true })
        }
        const { command, event } = samples()
        const mark = { ...command(), id: "00000000-0000-4000-8000-bbbbbbbbbbbb" }
        const next = event({ id: "00000000-0000-4000-8000-cccccccccccc" })
        yield* store.append(mark, decided([{ stream: "office", events: [next] }]))
        const last = (yield* readAll()).at(-1)
        assert.deepStrictEqual([last?.position, last?.streamVersion], [lines.length + 1, commands.length + 1])
      }).pipe(fresh),
    )

    const refusals: ReadonlyArray<
      readonly [string, (entries: ReadonlyArray<Uint8Array>) => ReadonlyArray<Uint8Array>, number, string]
    > = [
      ["a line cut off", (all) => all.with(3, (all[3] as Uint8Array).slice(0, -1)), 4, "unreadable"],
      ["an empty line", (all) => all.with(3, new Uint8Array()), 4, "unreadable"],
      [
        "white space added",
        (all) => all.with(3, Buffer.concat([all[3] as Uint8Array, Buffer.from(" ")])),
        4,
        "unreadable",
      ],
      ["a line more than once", (all) => all.toSpliced(3, 0, all[3] as Uint8Array), 5, "position"],
      ["a line left out", (all) => all.toSpliced(3, 1), 4, "position"],
      ["two lines swapped", (all) => all.with(2, all[5] as Uint8Array).with(5, all[2] as Uint8Array), 3, "position"],
      ["another ledger's line", replacing(3, `"source":"${ledger}"`, `"source":"kheo:other"`), 4, "other-ledger"],
      ["a stream's gap", replacing(3, '"streamversion":', '"streamversion":1'), 4, "stream-version"],
      ["a time that goes back", replacing(10, '"recordedtime":"1970', '"recordedtime":"1969'), 11, "time"],
      ["an attribute nobody knows", replacing(3, '"type":', '"tx":1,"type":'), 4, "unreadable"],
      ["an id with U+0000", replacing(3, '"id":"', '"id":"\\u0000'), 4, "unreadable"],
      ["tags out of order", replacing(0, "round:0 unit:a", "unit:a round:0"), 1, "tags"],
      ["an event id again", withValueOf(5, 3, "id"), 6, "event-id"],
      ["a command id that came before others", withValueOf(8, 1, "commandid"), 9, "command-id"],
    ]
    for (const [what, change, position, reason] of refusals)
      it.effect(`${what} is refused at its place, and nothing is written`, () =>
        Effect.gen(function* () {
          const { lines } = yield* written(ledger)
          const entries = lines.map(({ entry }) => entry)
          const changed = change(entries)
          assert.notDeepEqual(changed, entries)
          const refused = yield* Effect.result(append(0, changed))
          assert.deepInclude(Result.isFailure(refused) ? refused.failure : {}, {
            _tag: "LineRefused",
            position,
            reason,
          })
          assert.strictEqual((yield* EventStore.use((store) => store.head())).position, 0)
        }).pipe(fresh),
      )

    it.effect("a command's lines in two calls are refused, and so is a head that moved", () =>
      Effect.gen(function* () {
        const { lines } = yield* written(ledger)
        const entries = lines.map(({ entry }) => entry)
        yield* append(0, entries.slice(0, 2))
        const torn = yield* Effect.result(append(2, entries.slice(2)))
        assert.deepInclude(Result.isFailure(torn) ? torn.failure : {}, { position: 3, reason: "command-id" })
        const moved = yield* Effect.result(append(0, entries))
        assert.deepInclude(Result.isFailure(moved) ? moved.failure : {}, { _tag: "HeadMoved", expected: 0, actual: 2 })
      }).pipe(fresh),
    )
  })
}

const replacing =
  (at: number, from: string, to: string) =>
  (entries: ReadonlyArray<Uint8Array>): ReadonlyArray<Uint8Array> => {
    const text = Buffer.from(entries[at] as Uint8Array).toString()
    return entries.with(at, Buffer.from(text.replace(from, to)))
  }

/** The line at one place with an attribute of the line at another. */
const withValueOf =
  (at: number, other: number, attribute: string) =>
  (entries: ReadonlyArray<Uint8Array>): ReadonlyArray<Uint8Array> => {
    const read = (index: number) => Buffer.from(entries[index] as Uint8Array).toString()
    const value = (index: number) => new RegExp(`"${attribute}":"[^"]*"`).exec(read(index))?.[0] ?? ""
    return entries.with(at, Buffer.from(read(at).replace(value(at), value(other))))
  }
