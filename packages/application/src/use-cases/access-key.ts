import { AccessKey, type AccessKeyCommand } from "@kheo/domain/access-key"
import { streamName } from "@kheo/domain/movement"
import { users } from "@kheo/domain/office"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"
import { NotFound } from "../refused.ts"
import { today } from "../today.ts"

/** Issues, rotates or revokes an access key; of the secret only its hash gets here. */
export const handleAccessKey = (mark: CommandMark, key: string, command: AccessKeyCommand, secretHash: string) => {
  const stream = streamName({ category: "access-key", key })
  return handle(
    mark,
    command,
    stream,
    Effect.fnUntraced(function* (office) {
      const loaded = yield* load(AccessKey, stream)
      if (loaded.state === undefined && command._tag !== "IssueAccessKey")
        return yield* new NotFound({ what: "access-key", name: key })
      const user =
        command._tag === "IssueAccessKey" ? users(office.state).find((one) => one.user === command.user) : undefined
      const outcome = AccessKey.decide(loaded.state, command, { key, today: yield* today, secretHash, user })
      return { stream, read: [loaded], outcome, tags: () => [] }
    }),
  )
}
