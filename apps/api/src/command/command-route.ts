import { atOneGlance, type Register } from "@kheo/application"
import type { Problem, Words } from "@kheo/application/language"
import { Effect } from "effect"
import { type Endpoint, endpoint } from "../endpoint/index.ts"
import { bodyOf } from "./body-of.ts"
import { Recorded, recorded } from "./recorded.ts"
import type { Resource } from "./resource.ts"
import { type Body, commandFrom, send } from "./work-out.ts"

/** One thing that can be asked of a resource: a line of a table, whose body is the domain command's own schema. */
export interface Verb<Command extends { readonly _tag: string }> {
  /** The last step of the path: `submit`. */
  readonly path: string
  readonly command: Command["_tag"]
  readonly summary: Words
  /** Stands in the document, and is what the tests send. */
  readonly example: object
  /** What is usual for fields that may then be left out, from what was said. */
  readonly usual?: (said: Body) => object
  readonly precondition?: "version" | "none"
  /** What deserves a look once it is recorded, as of the position that it left: a repeat is told the same. */
  readonly warns?: (id: string, said: Body, position: number) => Effect.Effect<ReadonlyArray<Words>, Problem, Register>
}

/** The route of one command about a resource that is there. */
export const commandRoute = <Id, Command extends { readonly _tag: string }>(
  resource: Resource<Id, Command>,
  { command: tag, example, path, precondition = "version", summary, usual, warns }: Verb<Command>,
): Endpoint => {
  const shape = resource.commands.cases[tag as Command["_tag"]]
  const without = Object.keys(usual?.({}) ?? {})
  return endpoint({
    method: "post",
    path: `${resource.path}/${path}`,
    name: lowerFirst(tag),
    tag: resource.tag,
    summary,
    scope: "register:write",
    ...(resource.ownUnit && { ownUnit: true }),
    repeats: "by-key",
    precondition,
    params: resource.params,
    body: bodyOf(shape, { name: tag, example, without }),
    response: { status: 200, schema: Recorded, headers: etag },
    problems: [],
    handle: ({ asker, body, language, mark, params }) =>
      Effect.gen(function* () {
        const id = yield* resource.find(params as never, asker)
        const stream = resource.stream(id)
        const working = commandFrom<Command>(tag, shape, { ...usual?.(body), ...body }, asker)
        const appended = yield* send(yield* mark, stream, { command: tag, body }, working, (mark, command) =>
          resource.handle(mark, id, command),
        )
        const answer = yield* recorded(resource.told(id), stream, appended)
        const warnings = (yield* warns?.(resource.told(id), body, appended.last) ?? none).map((one) => one[language])
        return warnings.length === 0 ? answer : { ...answer, body: { ...answer.body, warnings } }
      }).pipe(atOneGlance),
  })
}

const none = Effect.succeed<ReadonlyArray<Words>>([])

/** Of a resource, or of one that a command left. */
export const etag = { ETag: { vi: "Phiên bản, dùng cho If-Match", en: "The version, for If-Match" } }

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
