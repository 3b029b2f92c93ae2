import { streamName } from "@kheo/domain/movement"
import { Office, type OfficeCommand } from "@kheo/domain/office"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"
import { today } from "../today.ts"

/** Adds a user to the office. */
export const handleOffice = (mark: CommandMark, command: OfficeCommand) => {
  const stream = streamName({ category: "office" })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Office, stream)
      const outcome = Office.decide(loaded.state, command, { today: yield* today })
      return { stream, read: [loaded], outcome, tags: () => [] }
    }),
  )
}
