import { streamName } from "@kheo/domain/movement"
import { Person, type PersonCommand } from "@kheo/domain/person"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"

/** Records that a person's key is destroyed; whoever calls it destroys the key. */
export const handlePerson = (mark: CommandMark, person: string, command: PersonCommand) => {
  const stream = streamName({ category: "person", person })
  return handle(
    mark,
    command,
    stream,
    Effect.gen(function* () {
      const loaded = yield* load(Person, stream)
      return { stream, read: [loaded], outcome: Person.decide(loaded.state, command), tags: () => [] }
    }),
  )
}
