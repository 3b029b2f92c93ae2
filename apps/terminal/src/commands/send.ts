import { entryOf, markOf, opener, resolveActor } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { screenWords } from "../problems/index.ts"
import type { AskedAs } from "../register/index.ts"
import type { Sending } from "../state/index.ts"
import type { Answer } from "./answer.ts"
import { firstUser } from "./first-user.ts"
import { runAsk, streamOf } from "./run-ask.ts"

/** Sends a command as the user at the keyboard; whatever comes of it is an answer. */
export const send = Effect.fn("send")(function* (asked: AskedAs, { ask, id }: Sending) {
  return yield* sent(asked, { ask, id }).pipe(Effect.catch((problem: Problem) => answerTo(problem, ask)))
})

const sent = Effect.fnUntraced(function* (asked: AskedAs, { ask, id }: Pick<Sending, "ask" | "id">) {
  if (ask.use !== "founding") return yield* runAsk(markOf(yield* resolveActor(asked), id), ask)
  const { actor, added } = yield* firstUser(asked, ask.me)
  const answer = yield* runAsk(markOf(actor, id), ask)
  return answer.kind === "done" ? { ...answer, events: answer.events + added } : answer
})

/** Refusals that say that the same thing stands already, or that what a command was about is gone. */
const overtaken = new Set([
  "ConferenceAlreadyHeld",
  "ReportAlreadyReceived",
  "OutcomeAlreadyReported",
  "AlreadyProposed",
  "ParticipationFactNotStanding",
  "ModelFactNotStanding",
  "UnitFactNotStanding",
  "CampaignFactNotStanding",
])

const answerTo = Effect.fnUntraced(function* (problem: Problem, ask: Sending["ask"]) {
  const words = screenWords(problem)
  const refused: Answer = { kind: "refused", words, refusal: problem._tag }
  switch (problem._tag) {
    case "Refused": {
      const { _tag: refusal } = problem.refusal
      const stream = streamOf(ask, refusal)
      if (!overtaken.has(refusal) || stream === undefined) return { ...refused, refusal }
      return { kind: "conflict", words, theirs: yield* newestOf(stream) } satisfies Answer
    }
    case "StoreUnavailable":
      return { kind: problem.reason === "unknown-outcome" ? "unknown" : "readOnly", words } satisfies Answer
    case "LedgerForked":
      return { kind: "readOnly", words } satisfies Answer
    default:
      return refused
  }
})

const newestOf = Effect.fnUntraced(
  function* (stream: string) {
    const store = yield* EventStore
    const open = yield* opener
    return (yield* collectLines(store.read({ stream, newest: 5 }))).map((line) => entryOf(line, open))
  },
  Effect.orElseSucceed(() => []),
)
