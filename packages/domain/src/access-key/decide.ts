import { Result } from "effect"
import type { LocalDate } from "../history/local-date.ts"
import type { User } from "../office/users.ts"
import { AccessKeyCommand, type AccessKeyRefusal } from "./command.ts"
import type { AccessKeyEvent } from "./events.ts"
import { dayAfter } from "../history/day-after.ts"
import { type AccessKeyState, type IssuedKey, liveSecrets } from "./state.ts"

/** A key is renewed after at most so many days; after a rotation the earlier secret opens for at most so many. */
export const longest = { key: 400, overlap: 30 } as const

/** What a decision rests on beside the key: the day, the hash of the secret to be, and the user whose key it is to be. */
export interface Circumstances {
  readonly key: string
  readonly today: LocalDate
  readonly secretHash: string
  readonly user: User | undefined
}

export type AccessKeyDecision = Result.Result<ReadonlyArray<AccessKeyEvent>, AccessKeyRefusal>

/** Which events follow from a command about one access key. */
export const decide = (
  state: AccessKeyState,
  command: AccessKeyCommand,
  { key, secretHash, today, user }: Circumstances,
): AccessKeyDecision =>
  AccessKeyCommand.match(command, {
    IssueAccessKey: ({ _tag, ...said }): AccessKeyDecision => {
      if (state !== undefined) return Result.succeed([])
      if (said.scopes.length === 0) return refuse({ _tag: "AccessKeyWithoutScope" })
      if (user?.role === "unit-contact" && said.unit !== undefined && said.unit !== user.unit)
        return refuse({ _tag: "AccessKeyOutsideOwnUnit" })
      return lastDay(said.expiresOn, today) ?? Result.succeed([{ _tag: "AccessKeyIssued", ...said, secretHash }])
    },
    RotateAccessKey: ({ _tag, ...said }): AccessKeyDecision => {
      const dead = notLive(state, key, today)
      if (dead !== undefined) return dead
      const to = dayAfter(today, longest.overlap)
      if (said.earlierUntil < today || said.earlierUntil > to)
        return refuse({ _tag: "AccessKeyOverlapOutside", until: said.earlierUntil, from: today, to })
      return lastDay(said.expiresOn, today) ?? Result.succeed([{ _tag: "AccessKeyRotated", ...said, secretHash }])
    },
    RevokeAccessKey: ({ _tag, ...said }): AccessKeyDecision =>
      Result.succeed(
        state === undefined || state.revokedOn !== undefined ? [] : [{ _tag: "AccessKeyRevoked", ...said }],
      ),
  })

const refuse = (refusal: AccessKeyRefusal): AccessKeyDecision => Result.fail(refusal)

const lastDay = (expiresOn: LocalDate, today: LocalDate): AccessKeyDecision | undefined => {
  const to = dayAfter(today, longest.key)
  return today <= expiresOn && expiresOn <= to
    ? undefined
    : refuse({ _tag: "AccessKeyLastDayOutside", expiresOn, from: today, to })
}

/** A key that opens no more can't be renewed: who lost it asks for another. */
const notLive = (state: IssuedKey | undefined, key: string, today: LocalDate): AccessKeyDecision | undefined => {
  if (state?.revokedOn !== undefined) return refuse({ _tag: "AccessKeyNotLive", key, why: "revoked" })
  return liveSecrets(state, today).length === 0 ? refuse({ _tag: "AccessKeyNotLive", key, why: "expired" }) : undefined
}
