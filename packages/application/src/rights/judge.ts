import type { OfficeState, User, UserId } from "@kheo/domain/office"
import { isActive, users } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import type { RightsRefusal } from "./refusal.ts"
import { hasRight, type RightName, rightOf } from "./rights.ts"

/** Whether the answer depends on the unit that a command is about. */
export const dependsOnUnit = ({ role, unit }: User, right: RightName): boolean =>
  role === "unit-contact" || (unit !== undefined && rightOf(right).neverOwn === true)

/** Who asks; undefined in an office without users, where everything is allowed, so that the first one can be added. */
export const asker = (office: OfficeState, actor: UserId): User | "nobody" | undefined => {
  const all = users(office)
  return all.length === 0 ? undefined : (all.find(({ user }) => user === actor) ?? "nobody")
}

/** Why a user may not use a right on what concerns a unit; undefined when they may. `heir` is the unit that stands for one today. */
export const judge = (
  office: OfficeState,
  user: User,
  right: RightName,
  unit: UnitId | undefined,
  heir: (unit: UnitId) => UnitId = (same) => same,
): RightsRefusal | undefined => {
  const own = user.unit
  if (user.deactivatedOn !== undefined)
    return { _tag: "ActorDeactivated", name: user.personal.name, on: user.deactivatedOn }
  if (!hasRight(user.role, right)) {
    const holders = users(office)
      .filter((one) => isActive(one) && hasRight(one.role, right))
      .map(({ personal }) => personal.name)
    return { _tag: "NotAllowed", right, role: user.role, holders }
  }
  if (user.role === "unit-contact" && (own === undefined || (unit !== own && unit !== heir(own))))
    return { _tag: "NotOwnUnit", right, unit: own ?? "" }
  if (rightOf(right).neverOwn === true && unit !== undefined && own !== undefined && heir(unit) === heir(own))
    return { _tag: "OwnUnitDecision", right, unit }
  return undefined
}
