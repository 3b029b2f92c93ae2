import { streamName } from "@kheo/domain/movement"
import { Office, type OfficeCommand } from "@kheo/domain/office"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { today } from "../today.ts"

/** Adds a user, changes a user's rights, or changes the settings. */
export const handleOffice = (mark: CommandMark, command: OfficeCommand) => {
  const stream = streamName({ category: "office" })
  return handle(
    mark,
    command,
    stream,
    Effect.fnUntraced(function* (office) {
      const outcome = Office.decide(office.state, command, { today: yield* today })
      return { stream, read: [office], outcome, tags: () => [] }
    }),
  )
}
