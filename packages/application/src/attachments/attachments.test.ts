import { assert, describe, it } from "@effect/vitest"
import { Attachments } from "@kheo/attachments"
import { EventStore } from "@kheo/event-store"
import { Effect, Result, Stream } from "effect"
import { memoryAttachments } from "@kheo/attachments"
import { Layer } from "effect"
import { memoryRegister } from "../memory-register.ts"
import { command, eventOf, ledger, onEmpty } from "../memory.samples.ts"
import { paperId, receive } from "../office/papers.samples.ts"
import { handleDocument } from "../use-cases/index.ts"
import { on } from "../year.samples.ts"
import { attachFile } from "./attach-file.ts"
import { checkFiles, filesOfPaper, namedFiles } from "./named-files.ts"

const scan = Buffer.from("%PDF-1.7 scan")
const attach = (name: string, content: Uint8Array = scan, fileName = "C:\\quét\\cong-van.pdf") =>
  attachFile(command(`attach ${name}`), paperId("a"), { name: fileName, content: Stream.succeed(content) })
const retract = (name: string) =>
  handleDocument(command(`retract ${name}`), paperId("a"), {
    _tag: "RetractDocument",
    ...on("2022-10-21", "receipt"),
    reason: "nhầm",
    retracts: eventOf(`attach ${name}`),
  })

describe("a file of a paper", () => {
  it.effect("is kept, named with what it is, and attached once", () =>
    Effect.gen(function* () {
      yield* receive("a")
      const first = yield* attach("one")
      assert.deepInclude(first, {
        name: "cong-van.pdf",
        size: scan.length,
        mediaType: "application/pdf",
        attached: true,
      })
      assert.isFalse((yield* attach("two")).attached)
      const files = yield* filesOfPaper(paperId("a"))
      assert.deepStrictEqual(
        files.map(({ found, name, sha256 }) => ({ found, name, sha256 })),
        [{ found: "intact", name: "cong-van.pdf", sha256: first.sha256 }],
      )
    }).pipe(onEmpty()),
  )

  it.effect("that is refused, or of a paper that nobody knows, is named by no event", () =>
    Effect.gen(function* () {
      yield* receive("a")
      for (const [content, name, reason] of [
        [Buffer.from("MZ…"), "a.pdf", "program"],
        [scan, "a.exe", "program"],
        [Buffer.of(), "a.txt", "empty"],
      ] as const) {
        const refused = yield* Effect.result(attach(`${name} ${reason}`, content, name))
        assert.deepInclude(Result.isFailure(refused) ? refused.failure : {}, { _tag: "AttachmentRefused", reason })
      }
      const unknown = yield* Effect.result(
        attachFile(command("x"), paperId("nobody"), { name: "a.pdf", content: Stream.succeed(scan) }),
      )
      assert.isTrue(Result.isFailure(unknown))
      assert.deepStrictEqual(yield* namedFiles, [])
      const { unnamed } = yield* checkFiles
      assert.strictEqual(unnamed.length, 1)
    }).pipe(onEmpty()),
  )

  it.effect("is there before the event is appended", () =>
    Effect.gen(function* () {
      yield* receive("a")
      const store = yield* EventStore
      const files = yield* Attachments
      let there: ReadonlyArray<string> = []
      const watched = EventStore.of({
        ...store,
        append: (mark, decision) =>
          Stream.runCollect(files.list).pipe(
            Effect.orDie,
            Effect.tap((list) => Effect.sync(() => void (there = list))),
            Effect.andThen(store.append(mark, decision)),
          ),
      })
      const { sha256 } = yield* attach("one").pipe(Effect.provideService(EventStore, watched))
      assert.deepStrictEqual(there, [sha256])
    }).pipe(onEmpty()),
  )

  it.effect("is told when it is missing or altered; a retracted one is only unnamed", () => {
    const files = new Map<string, Uint8Array>()
    const layer = Layer.merge(memoryRegister({ ledger }), memoryAttachments(files))
    return Effect.gen(function* () {
      yield* receive("a")
      const [one, two, three] = [
        yield* attach("one"),
        yield* attach("two", Buffer.from("hai")),
        yield* attach("three", Buffer.from("ba")),
      ]
      assert.deepStrictEqual(yield* checkFiles, { named: 3, missing: [], altered: [], unnamed: [] })
      files.delete(one.sha256)
      files.set(two.sha256, Buffer.from("HAI"))
      yield* retract("three")
      const { altered, missing, named, unnamed } = yield* checkFiles
      assert.deepStrictEqual(
        [named, missing.map(({ sha256 }) => sha256), altered.map(({ sha256 }) => sha256), unnamed],
        [2, [one.sha256], [two.sha256], [three.sha256]],
      )
      assert.deepStrictEqual(
        (yield* filesOfPaper(paperId("a"))).map(({ found }) => found),
        ["missing", "altered"],
      )
    }).pipe(onEmpty(layer))
  })
})
