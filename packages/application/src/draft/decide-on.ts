import { streamName } from "@kheo/domain/movement"
import { Office } from "@kheo/domain/office"
import { Effect, Result } from "effect"
import type { CommandMark } from "../command-mark.ts"
import type { Asked, Deciding } from "../handle.ts"
import { loadOffice } from "../office/load-office.ts"
import { saysPersonal } from "../personal/leaves.ts"
import { writableVault } from "../personal/sealer.ts"
import { Refused } from "../refused.ts"
import { checkRights } from "../rights/index.ts"
import type { Draft } from "./draft.ts"
import { checkVersion } from "../check-version.ts"
import { answeredIn, draftedEvents, erasedIn, takeIn } from "./take-in.ts"

/** What `handle` does with the store, done on a draft: rights, decision, and whoever was erased stays erased. */
export const decideOn = Effect.fnUntraced(function* <E, R>(
  draft: Draft,
  mark: CommandMark,
  command: Asked,
  about: string,
  decision: Deciding<E, R>,
) {
  const office = draft.has(officeStream) ? draft.load(Office, officeStream) : yield* loadOffice
  yield* checkRights(office.state, mark.actor, command, about, mark.within)
  const deciding = Effect.isEffect(decision) ? decision : decision(office)
  const { conditions = [], outcome, read, stream, tags } = yield* deciding
  yield* checkVersion(mark, stream, read)
  if (Result.isFailure(outcome)) return yield* new Refused({ refusal: outcome.failure })
  const drafted = draftedEvents(mark, outcome.success, tags)
  const answered = answeredIn(draft, stream, drafted)
  if (answered !== undefined) return answered
  for (const event of drafted)
    if (saysPersonal(event.event)) {
      const refused = erasedIn(yield* writableVault, stream, event)
      if (refused !== undefined) return yield* refused
    }
  return takeIn(draft, mark, { stream, events: drafted, conditions })
})

const officeStream = streamName({ category: "office" })
