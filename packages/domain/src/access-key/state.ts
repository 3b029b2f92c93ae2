import type { LocalDate } from "../history/local-date.ts"
import type { AccessKeyEvent } from "./events.ts"

/** A secret's hash and the last day on which it opens. */
export interface Secret {
  readonly hash: string
  readonly until: LocalDate
}

type Issued = typeof AccessKeyEvent.cases.AccessKeyIssued.Type

/** A key as it stands; undefined until it is issued. */
export interface IssuedKey extends Pick<Issued, "user" | "purpose" | "scopes" | "unit" | "addresses"> {
  readonly issuedOn: LocalDate
  readonly expiresOn: LocalDate
  /** The present one first; at most two. */
  readonly secrets: ReadonlyArray<Secret>
  readonly revokedOn?: LocalDate
  /** How many events made it so. */
  readonly version: number
}
export type AccessKeyState = IssuedKey | undefined

export const initial: AccessKeyState = undefined

/** Total: an event has already happened. */
export const evolve = (state: AccessKeyState, { event }: { readonly event: AccessKeyEvent }): AccessKeyState => {
  if (event._tag === "AccessKeyIssued") {
    const { _tag, basis: _basis, occurredAt, secretHash, source: _source, ...granted } = event
    return { ...granted, issuedOn: occurredAt, secrets: [{ hash: secretHash, until: granted.expiresOn }], version: 1 }
  }
  if (state === undefined) return state
  const version = state.version + 1
  if (event._tag === "AccessKeyRevoked") return { ...state, revokedOn: event.occurredAt, secrets: [], version }
  const { earlierUntil, expiresOn, secretHash } = event
  const earlier = state.secrets.slice(0, 1).map(({ hash, until }) => ({ hash, until: least(until, earlierUntil) }))
  return { ...state, expiresOn, version, secrets: [{ hash: secretHash, until: expiresOn }, ...earlier] }
}

const least = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other)

/** The hashes of the secrets that open on a day. */
export const liveSecrets = (state: AccessKeyState, day: LocalDate): ReadonlyArray<string> =>
  (state?.secrets ?? []).filter(({ until }) => day <= until).map(({ hash }) => hash)
