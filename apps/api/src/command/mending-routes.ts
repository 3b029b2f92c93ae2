import { type Asker, findEvent, load, Refused, type Refusal, restate } from "@kheo/application"
import { Effect, Result, Schema } from "effect"
import type { Fields } from "../endpoint/endpoint.ts"
import { type Endpoint, endpoint } from "../endpoint/index.ts"
import { bodyFault, faultsOf, pointerOf } from "../problem/index.ts"
import { etag } from "./command-route.ts"
import { Correction, Retraction } from "./mending-bodies.ts"
import { Recorded, recorded } from "./recorded.ts"
import type { Resource, Standing } from "./resource.ts"
import { dayOf, invalid, lookedUp, send } from "./work-out.ts"

/** `POST …/events/{event}/correct` and `…/retract`: the fact should have been so, or never was. */
export const mendingRoutes = <Id, Command extends { readonly _tag: string }>(
  resource: Resource<Id, Command>,
): ReadonlyArray<Endpoint> => {
  const { mending, name, params: own, path, tag } = resource
  const params = Schema.Struct({ ...own.fields, event: event }) as unknown as Fields & Schema.Schema<{ event: string }>
  const found = Effect.fnUntraced(function* (params: { readonly event: string }, asker: Asker) {
    const id = yield* resource.find(params as never, asker)
    const stream = resource.stream(id)
    return { id, stream, event: yield* findEvent(params.event, stream) }
  })
  const common = {
    method: "post",
    tag,
    scope: "register:write",
    ...(resource.ownUnit && { ownUnit: true as const }),
    repeats: "by-key",
    precondition: "version",
    response: { status: 200, schema: Recorded, headers: etag },
    problems: [],
  } as const
  const correct = endpoint({
    ...common,
    path: `${path}/events/{event}/correct`,
    name: `correct${name}`,
    summary: { vi: "Sửa điều đã ghi: lẽ ra phải như thế này", en: "Correct what was recorded: it should have been so" },
    params,
    body: Correction,
    handle: ({ asker, body, mark, params }) =>
      Effect.gen(function* () {
        const { event, id, stream } = yield* found(params, asker)
        const working = Effect.gen(function* () {
          const { state } = yield* load(mending.aggregate as never, stream)
          const standing = (state as Standing).facts.find((one) => one.id === event)?.fact
          if (standing === undefined)
            return yield* new Refused({ refusal: { _tag: mending.notStanding, event } as Refusal })
          const { basis, changes = {}, occurredAt, reason } = body
          const day = occurredAt === undefined ? {} : yield* dayOf({ occurredAt, ...(basis && { basis }) })
          const tag = typeof changes["_tag"] === "string" ? changes["_tag"] : standing._tag
          const kind = Object.hasOwn(mending.facts.cases, tag) ? mending.facts.cases[tag] : undefined
          const on = occurredAt ?? (standing as { readonly occurredAt?: string }).occurredAt ?? ""
          const looked = (yield* lookedUp(kind ?? mending.facts, changes, {
            day: on,
            asker,
            path: ["changes"],
          })) as object
          const restated = restate(mending.facts as unknown as Schema.ConstraintDecoder<object>, standing, {
            ...looked,
            ...day,
          })
          if (Result.isFailure(restated))
            return yield* invalid(
              faultsOf(restated.failure.issue, (path, code) => bodyFault(pointerOf(["changes", ...path]), code)),
            )
          const replacement = restated.success as { readonly occurredAt: string; readonly basis: string }
          const right = { occurredAt: replacement.occurredAt, basis: replacement.basis }
          return { _tag: mending.correct, ...right, corrects: event, reason, replacement } as unknown as Command
        })
        const appended = yield* send(yield* mark, stream, { event, body }, working, (mark, command) =>
          resource.handle(mark, id, command),
        )
        return yield* recorded(resource.told(id), stream, appended)
      }),
  })
  const retract = endpoint({
    ...common,
    path: `${path}/events/{event}/retract`,
    name: `retract${name}`,
    summary: { vi: "Rút điều đã ghi: chưa từng có việc ấy", en: "Take back what was recorded: it never was" },
    params,
    body: Retraction,
    handle: ({ asker, body, mark, params }) =>
      Effect.gen(function* () {
        const { event, id, stream } = yield* found(params, asker)
        const { reason, ...rest } = body
        const working = Effect.map(
          dayOf(rest),
          (day) => ({ _tag: mending.retract, ...day, retracts: event, reason }) as unknown as Command,
        )
        const appended = yield* send(yield* mark, stream, { event, body }, working, (mark, command) =>
          resource.handle(mark, id, command),
        )
        return yield* recorded(resource.told(id), stream, appended)
      }),
  })
  return [correct, retract]
}

const event = Schema.String.annotate({ description: "UUID | 120" })
