import { Cause, Effect, Exit, Option, Stream } from "effect"
import {
  type Appended,
  type Command,
  CommandIdReused,
  type Condition,
  Conflict,
  type Decision,
  type EventStore,
  type Position,
  type Write,
} from "../../event-store.ts"
import { collectLines } from "../../collect-lines.ts"
import { isInjected } from "./faulty-store.ts"
import type { AppendCall, ReadCall, Stage } from "./history.ts"

/** What one fiber does: some appends, reads, heads and proofs, all of them written into the history. */
export const playFiber = Effect.fnUntraced(function* (store: EventStore["Service"], stage: Stage, fiber: number) {
  const { history, random } = stage
  const earlier: Array<Asked> = []
  for (let step = 0, steps = 3 + random.below(5); step < steps; step++) {
    yield* Effect.yieldNow
    const what = random.below(10)
    if (what < 6) {
      const again = random.chance(25) ? earlier[random.below(earlier.length)] : undefined
      const asked = again ?? newCommand(stage, fiber, step)
      if (again === undefined) earlier.push(asked)
      yield* append(store, stage, random.chance(15) ? { ...asked, request: `${asked.request}'` } : asked)
    } else if (what < 8) yield* read(store, stage)
    else {
      const invoked = history.tick()
      const head = yield* store.head()
      history.heads.push({ fiber, invoked, ended: history.tick(), head })
      if (what === 9 && head.position > 0) yield* prove(store, stage, head.position)
    }
  }
})

interface Asked {
  readonly command: string
  readonly request: string
  readonly streams: ReadonlyArray<string>
  readonly tag: string
  readonly condition: "stream" | "tags" | "none"
}

const newCommand = ({ name, random }: Stage, fiber: number, step: number): Asked => ({
  // Fibers meet in a few commands of the same id.
  command: random.chance(20) ? `${name}/c${random.below(2)}` : `${name}/f${fiber}/${step}`,
  request: `${name}/${random.below(2)}`,
  streams: Array.from({ length: random.below(4) }, () => `${name}/s${random.below(2)}`),
  tag: `${name}/t${random.below(2)}`,
  condition: random.pick(["stream", "tags", "none"]),
})

const append = Effect.fnUntraced(function* (store: EventStore["Service"], stage: Stage, asked: Asked) {
  const { history } = stage
  const call: AppendCall = {
    command: asked.command,
    request: asked.request,
    runs: [],
    invoked: history.tick(),
    ended: Infinity,
    outcome: { is: "unknown" },
  }
  history.appends.push(call)
  const command: Command = { id: asked.command, request: asked.request, actor: "a", correlationId: stage.name }
  const exit = yield* Effect.exit(store.append(command, decide(store, stage, asked, call)))
  call.ended = history.tick()
  call.outcome = outcomeOf(exit)
})

/** Ids are of this run alone, so that a command that was decided and appended twice leaves two sets of them. */
const decide = Effect.fnUntraced(function* (
  store: EventStore["Service"],
  stage: Stage,
  { command, condition, streams, tag }: Asked,
  call: AppendCall,
) {
  const conditions: Array<Condition> = []
  const [stream] = streams
  if (condition === "stream" && stream !== undefined) {
    const lines = yield* Stream.runCollect(store.read({ stream, newest: 1 }))
    conditions.push({ stream, is: lines[0]?.streamVersion ?? 0 })
  }
  if (condition === "tags") {
    const { position } = yield* store.head()
    conditions.push({ tags: [tag], noneAfter: position })
  }
  const run = `${command}/${call.invoked}/${call.runs.length}`
  const writes = streams.map((each, index): Write => ({
    stream: each,
    events: [
      {
        id: `${run}/${index}`,
        type: "kheo.model.registered.v1",
        schemaVersion: 1,
        time: "2022-03-01T00:00:00+07:00",
        tags: [tag],
        data: {},
      },
    ],
  }))
  call.runs.push({ ids: writes.flatMap(({ events }) => events.map(({ id }) => id)), conditions })
  return { writes, conditions } satisfies Decision
})

const outcomeOf = (exit: Exit.Exit<Appended, unknown>): AppendCall["outcome"] => {
  if (Exit.isSuccess(exit)) return { is: "answered", answer: exit.value }
  const error = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
  if (isInjected(error)) return { is: "unknown" }
  if (error instanceof CommandIdReused) return { is: "reused" }
  if (error instanceof Conflict)
    return { is: "conflict", condition: error.condition, expected: error.expected, actual: error.actual }
  return { is: "broken", detail: Cause.pretty(exit.cause) }
}

const read = Effect.fnUntraced(function* (store: EventStore["Service"], { base, history, name, random }: Stage) {
  const query = random.pick<ReadCall["query"]>([
    { after: base },
    { after: base, stream: `${name}/s${random.below(2)}` },
    { after: base, tags: [`${name}/t${random.below(2)}`] },
  ])
  const invoked = history.tick()
  const collect = random.pick<typeof collectLines>([Stream.runCollect, collectLines])
  const lines = [...(yield* collect(store.read(query)))]
  history.reads.push({ query, follow: false, lines, invoked, ended: history.tick() })
})

const prove = Effect.fnUntraced(function* (store: EventStore["Service"], { history, random }: Stage, size: Position) {
  const inclusion = 1 + random.below(size)
  const invoked = history.tick()
  const proof = yield* store.prove({ inclusion, size })
  history.proofs.push({ inclusion, size, proof, invoked, ended: history.tick() })
})
