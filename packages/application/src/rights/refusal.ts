import { Role } from "@kheo/domain/office"
import { Schema } from "effect"
import { type RightName, rights } from "./rights.ts"

const right = Schema.Literals(Object.keys(rights) as ReadonlyArray<RightName>)

/** Why somebody may not do something; `holders` are the users who may. */
export const RightsRefusal = Schema.TaggedUnion({
  NotAllowed: { right, role: Role, holders: Schema.Array(Schema.String) },
  NotOwnUnit: { right, unit: Schema.String },
  OwnUnitDecision: { right, unit: Schema.String },
  ActorIsNoUser: { actor: Schema.String },
  ActorDeactivated: { name: Schema.String, on: Schema.String },
})
export type RightsRefusal = typeof RightsRefusal.Type
