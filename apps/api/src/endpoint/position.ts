import type { Register } from "@kheo/application"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { type Failure, type Fault, parameterFault, trouble } from "../problem/index.ts"
import type { Answer, Endpoint } from "./endpoint.ts"

/** Whether an endpoint's answers rest on a position of the ledger. */
export const readsRegister = ({ scope }: Endpoint): boolean => scope !== "anyone"

/** The position that an answer must rest on at least, as `Kheo-Min-Position` asks for it. */
export const minimumOf = (header: string | null): Result.Result<number | undefined, ReadonlyArray<Fault>> => {
  if (header === null) return Result.succeed(undefined)
  return /^\d{1,15}$/.test(header)
    ? Result.succeed(Number(header))
    : Result.fail([parameterFault("Kheo-Min-Position", "position")])
}

/** Where an answer has to rest at least, and where the ledger is known to have stood before it was looked for. */
export interface Place {
  readonly minimum: number | undefined
  readonly before: number | undefined
}

/**
 * The answer with the position that it rests on: its own, else the head before it was looked for. Where the ledger has not come as far as
 * was asked, as on a replica, it is waited for a little.
 */
export const placed = (
  endpoint: Endpoint,
  answering: Effect.Effect<Answer<unknown>, Failure, Register>,
  { before, minimum }: Place,
): Effect.Effect<Answer<unknown>, Failure, Register> => {
  if (minimum === undefined && tellsPosition(endpoint)) return answering
  const restingOn = (head: number) =>
    Effect.map(answering, (answer) => ({ ...answer, position: answer.position ?? head }))
  if (before !== undefined && before >= (minimum ?? 0)) return restingOn(before)
  return Effect.flatMap(
    EventStore.use((store) => reached(store, minimum ?? 0)),
    restingOn,
  )
}

/** Whether the body itself names the position, as boards, lists and receipts do. */
const tellsPosition = ({ response: { schema } }: Endpoint): boolean =>
  "fields" in schema && typeof schema.fields === "object" && schema.fields !== null && "position" in schema.fields

/** Where the ledger stands according to an answer. */
export const positionIn = ({ body, position }: Answer<unknown>): number | undefined => {
  const own = typeof body === "object" && body !== null && "position" in body ? body.position : position
  return typeof own === "number" ? own : position
}

const pause = 25
const patience = 2_000

const reached = Effect.fnUntraced(function* (store: EventStore["Service"], minimum: number) {
  for (let waited = 0; waited <= patience; waited += pause) {
    const { position } = yield* store.head()
    if (position >= minimum) return position
    yield* Effect.sleep(pause)
  }
  return yield* Effect.fail(trouble("projection-behind", { headers: { "Retry-After": "1" } }))
})
