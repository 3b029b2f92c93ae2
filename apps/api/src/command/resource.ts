import type { Asker, CommandMark, Register } from "@kheo/application"
import type { MovementEvent } from "@kheo/domain/movement"
import type { EventId, Recorded } from "@kheo/domain/history"
import type { Appended } from "@kheo/event-store"
import type { Effect } from "effect"
import type { Fields, OfficeTag, Tag } from "../endpoint/endpoint.ts"
import type { Failure } from "../problem/index.ts"
import type { Shape } from "./shape.ts"

/** A state of the domain that is made of facts; a correction names one of them. */
export interface Standing {
  readonly facts: ReadonlyArray<{ readonly id: EventId; readonly fact: { readonly _tag: string } }>
}

/** An aggregate as HTTP offers it: where one of it lies, how it is found, and what can be asked of it. */
export interface Resource<Id, Command extends { readonly _tag: string }> {
  readonly tag: Tag | OfficeTag
  /** Of one: `/v1/models/{id}`. */
  readonly path: `/${string}`
  /** That those who see one unit only may ask; `find` hides the rest from them. */
  readonly ownUnit?: true
  /** In operation ids: `Model`. */
  readonly name: string
  readonly params: Fields & { readonly fields: Readonly<Record<string, Shape>> }
  /** What the asker may not see is not found. */
  readonly find: (params: never, asker: Asker) => Effect.Effect<Id, Failure, Register>
  readonly told: (id: Id) => string
  readonly stream: (id: Id) => string
  readonly handle: (mark: CommandMark, id: Id, command: Command) => Effect.Effect<Appended, Failure, Register>
  readonly commands: { readonly cases: { readonly [Tag in Command["_tag"]]: Shape } }
  readonly mending: {
    readonly aggregate: {
      readonly initial: Standing
      readonly evolve: (state: never, recorded: Recorded<MovementEvent & never>) => Standing
    }
    readonly facts: Shape & { readonly cases: { readonly [tag: string]: Shape } }
    readonly correct: Command["_tag"]
    readonly retract: Command["_tag"]
    readonly notStanding: string
  }
}
