import { assert, it } from "@effect/vitest"
import { Effect, type Layer, Result, Schema } from "effect"
import { type AppendError, type Appended, type Condition, EventStore } from "../event-store.ts"
import { leafHash, toHex, treeRoot } from "../merkle/index.ts"
import { onFresh, readAll, samples } from "./samples.ts"

/** Any list of commands leaves the store as it leaves an array. */
export const modelContract = <E>(layer: Layer.Layer<EventStore, E>): void =>
  it.effect.prop(
    "answers and lines are those of an array model",
    [Schema.Array(Step)],
    ([steps]) =>
      Effect.gen(function* () {
        const { event, id } = samples()
        const store = yield* EventStore
        const model = newModel()
        for (const step of steps) {
          const writes = step.streams.map((stream) => ({
            stream: `s${stream}`,
            events: [event({ tags: [`t${step.tag}`, `s${stream}`] })],
          }))
          const command = { id: `command ${step.command}`, request: `${step.request}`, actor: "a", correlationId: id() }
          const conditions = conditionsOf(step, model)
          const expected = model.append(step, conditions)
          const outcome = yield* Effect.result(store.append(command, Effect.succeed({ writes, conditions })))
          assert.deepStrictEqual(shown(outcome), expected)
        }
        const lines = yield* readAll()
        const places = lines.map((line) => [line.position, line.stream, line.streamVersion])
        assert.deepStrictEqual(
          places,
          model.lines.map(({ stream, version }, index) => [index + 1, stream, version]),
        )
        assert.strictEqual((yield* store.head()).root, toHex(treeRoot(lines.map((line) => leafHash(line.entry)))))
        for (const tag of ["t0", "s1"]) {
          const tagged = (yield* readAll({ tags: [tag] })).map((line) => line.position)
          assert.deepStrictEqual(tagged, model.positionsWith(tag))
        }
      }).pipe(onFresh(layer)),
    { arbitrary: { runs: 40 } },
  )

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

const Step = Schema.Struct({
  streams: Schema.Array(between(0, 2)).check(Schema.isMaxLength(3)),
  tag: between(0, 1),
  command: between(0, 9),
  request: between(0, 1),
  condition: Schema.Literals(["none", "stream", "tags"]),
  /** How far the command's knowledge lies behind. */
  behind: between(0, 1),
})
type Step = typeof Step.Type

interface ModelLine {
  readonly stream: string
  readonly version: number
  readonly tags: ReadonlyArray<string>
}

const newModel = () => {
  const lines: Array<ModelLine> = []
  const answers = new Map<number, { readonly request: number; readonly first: number; readonly last: number }>()
  const versionOf = (stream: string) => lines.filter((line) => line.stream === stream).length
  const positionsWith = (tag: string) => lines.flatMap(({ tags }, index) => (tags.includes(tag) ? [index + 1] : []))
  const append = (step: Step, conditions: ReadonlyArray<Condition>): Shown => {
    const answer = answers.get(step.command)
    if (answer) return answer.request === step.request ? [answer.first, answer.last, true] : "CommandIdReused"
    for (const condition of conditions) {
      const actual =
        "stream" in condition ? versionOf(condition.stream) : (positionsWith(condition.tags[0] ?? "").at(-1) ?? 0)
      if ("stream" in condition ? actual !== condition.is : actual > condition.noneAfter) return `Conflict ${actual}`
    }
    const first = lines.length + 1
    for (const number of step.streams) {
      const stream = `s${number}`
      lines.push({ stream, version: versionOf(stream) + 1, tags: [`t${step.tag}`, stream] })
    }
    answers.set(step.command, { request: step.request, first, last: lines.length })
    return [first, lines.length, false]
  }
  return { lines, versionOf, positionsWith, append }
}

const conditionsOf = (step: Step, model: ReturnType<typeof newModel>): ReadonlyArray<Condition> => {
  if (step.condition === "none") return []
  if (step.condition === "tags")
    return [{ tags: [`t${step.tag}`], noneAfter: Math.max(0, model.lines.length - step.behind) }]
  const stream = `s${step.streams[0] ?? 0}`
  return [{ stream, is: Math.max(0, model.versionOf(stream) - step.behind) }]
}

type Shown = readonly [first: number, last: number, replayed: boolean] | string

const shown = (outcome: Result.Result<Appended, AppendError>): Shown =>
  Result.match(outcome, {
    onSuccess: ({ first, last, replayed }): Shown => [first, last, replayed],
    onFailure: (error) => (error._tag === "Conflict" ? `Conflict ${error.actual}` : error._tag),
  })
