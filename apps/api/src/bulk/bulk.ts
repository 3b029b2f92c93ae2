import { answering, atomically, type CommandMark, type Register, rehearsed } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { type Cause, Effect, Exit } from "effect"
import { type Endpoint, endpoint } from "../endpoint/index.ts"
import type { Answer } from "../endpoint/endpoint.ts"
import { bodyFault, type Failure, trouble } from "../problem/index.ts"
import { isBulkable, itemCall } from "./item-call.ts"
import { outcomesOf, refusedBulk, type Verdict } from "./outcomes.ts"
import { Bulk, Bulked, type Item } from "./schemas.ts"

const limit = 8 * 1_048_576

/** Several commands in one call, each exactly as its own route takes it. */
export const bulk = (endpoints: () => ReadonlyArray<Endpoint>): Endpoint => {
  let known: ReadonlyMap<string, Endpoint> | undefined
  return endpoint({
    method: "post",
    path: "/v1/bulk",
    name: "doInBulk",
    tag: "bulk",
    summary: {
      vi: "Nhiều lệnh một lần: cả hay không gì (atomic), từng lệnh riêng (independent), hoặc chỉ thử (dryRun)",
      en: "Many commands in one call: all or nothing (atomic), each by itself (independent), or only tried (dryRun)",
    },
    scope: "register:write",
    ownUnit: true,
    repeats: "by-key",
    precondition: "none",
    body: Bulk,
    bodyLimit: limit,
    response: { status: 200, also: [207], schema: Bulked },
    problems: [],
    handle: (asked) =>
      Effect.gen(function* () {
        const { body, language, request } = asked
        const { dryRun = false, items, mode } = body
        const twice = items.findIndex(({ clientRef }, at) => items.findIndex((one) => one.clientRef === clientRef) < at)
        if (twice >= 0)
          return yield* Effect.fail(
            trouble("validation", { faults: [bodyFault(`/items/${twice}/clientRef`, "repeated")] }),
          )
        const mark = yield* asked.mark
        const operations = (known ??= new Map(
          endpoints()
            .filter(isBulkable)
            .map((one) => [one.name, one]),
        ))
        const all = eachOf(items, (item, index) => itemCall(operations, item, index, asked as never, mark))
        const store = yield* EventStore
        const told = (verdicts: ReadonlyArray<Verdict>, position: number) => {
          const telling = { operations, items, language, dryRun, traceId: request.traceId }
          const failed = verdicts.filter(Exit.isFailure).length
          const told = outcomesOf(verdicts, telling)
          return { dryRun, succeeded: items.length - failed, failed, position, items: told }
        }
        if (dryRun) {
          const { position } = yield* store.head()
          return { body: told(yield* rehearsed(all), position) }
        }
        if (mode === "independent") {
          const verdicts = yield* all
          return { status: 207 as const, body: told(verdicts, (yield* store.head()).position) }
        }
        const { replayed, ...appended } = yield* atomicallyAll(mark, body, all, items)
        return { body: told(yield* answering(appended, all), appended.last), replayed }
      }),
  })
}

type All = Effect.Effect<ReadonlyArray<Verdict>, never, Register>

const atomicallyAll = (mark: CommandMark, asked: object, all: All, items: ReadonlyArray<Item>) =>
  atomically(
    mark,
    asked,
    Effect.flatMap(all, (verdicts) =>
      verdicts.some(Exit.isFailure) ? Effect.fail<Failure>(refusedBulk(verdicts, items)) : Effect.void,
    ),
  )

/** One after another, each seeing what those before it did; a fault in the program ends them all. */
const eachOf = (
  items: ReadonlyArray<Item>,
  call: (item: Item, index: number) => Effect.Effect<Answer<unknown>, Failure, Register>,
): All =>
  Effect.forEach(items, (item, index) =>
    call(item, index).pipe(
      Effect.exit,
      Effect.flatMap((verdict) =>
        Exit.isFailure(verdict) && Exit.hasDies(verdict)
          ? Effect.failCause(verdict.cause as Cause.Cause<never>)
          : Effect.succeed(verdict),
      ),
    ),
  )
