import { assert, describe, it } from "@effect/vitest"
import { type Condition, Conflict } from "@kheo/event-store"
import { samples } from "@kheo/event-store/contract"
import { Effect, Exit, Result } from "effect"
import { inject } from "vitest"
import { patient } from "./connection.ts"
import { groupWriter } from "./group-writer.ts"
import { newDatabase, placeOf } from "./proving/database.ts"
import { opened } from "./proving/opened.ts"
import { connectTo } from "./server.ts"

const port = inject("postgresPort")
const place = placeOf(port, await newDatabase(port), "?ledger=unhindered")

/** A process that writes the ledger, and the names of what it has asked the server since it was last looked at. */
const writing = Effect.acquireRelease(
  Effect.sync(() => {
    const asked: Array<string> = []
    const connect = async () => {
      const connection = await connectTo(place, patient, { writes: true, acceptsLoss: true })
      const ask: typeof connection.ask = (statement, values) => {
        asked.push(statement.name ?? (statement.text.split(" ")[0] as string))
        return connection.ask(statement, values)
      }
      return { ...connection, ask }
    }
    const fail = () => Effect.die("not asked")
    const postgres = { ledger: "unhindered", path: place.shown, patience: patient, connect, read: fail, transact: fail }
    return { ...groupWriter(postgres, () => undefined), asked: () => asked.splice(0) }
  }),
  ({ close }) => Effect.promise(close),
)

const oneTrip = ["begin", "kheo_write", "commit"]

describe("a group in nobody's way", () => {
  it.live("is written in one round trip; what others have left is looked up, and answered no otherwise", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      yield* opened(place)
      const [mine, other] = [yield* writing, yield* writing]
      const send = (
        to: typeof mine,
        stream: string,
        { asked = command(), conditions = [] as ReadonlyArray<Condition> } = {},
      ) =>
        to.append({ command: asked, now: () => 0, decision: { writes: [{ stream, events: [event()] }], conditions } })
      const repeat = command()
      assert.strictEqual((yield* send(mine, "a")).first, 1)
      assert.include(mine.asked(), "kheo_look_up")
      assert.strictEqual((yield* send(mine, "a", { asked: repeat, conditions: [{ stream: "a", is: 1 }] })).first, 2)
      assert.deepStrictEqual(mine.asked(), oneTrip)
      assert.strictEqual((yield* send(other, "a")).first, 3)
      other.asked()
      assert.strictEqual((yield* send(mine, "a", { conditions: [{ stream: "a", is: 3 }] })).first, 4)
      assert.include(mine.asked(), "kheo_look_up")
      const late = yield* Effect.result(send(mine, "a", { conditions: [{ stream: "a", is: 3 }] }))
      assert(Result.isFailure(late) && late.failure instanceof Conflict)
      assert.strictEqual(late.failure.actual, 4)
      assert.deepInclude(yield* send(mine, "a", { asked: repeat }), { first: 2, replayed: true })
      assert.strictEqual((yield* send(mine, "a")).first, 5)
      mine.asked()
      const known = event()
      const doubled = { writes: [{ stream: "a", events: [known, { ...known }] }], conditions: [] }
      assert.isTrue(
        Exit.hasDies(yield* Effect.exit(mine.append({ command: command(), now: () => 0, decision: doubled }))),
      )
      const together = yield* Effect.all([send(mine, "a"), send(mine, "a"), send(other, "a")], {
        concurrency: "unbounded",
      })
      assert.deepStrictEqual(together.map(({ first }) => first).toSorted(), [6, 7, 8])
    }).pipe(Effect.scoped),
  )
})
