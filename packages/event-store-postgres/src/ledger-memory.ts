import type { LedgerState, StreamVersion } from "@kheo/event-store"

/** A ledger as this process left it; what it holds is so as long as the head's position and frontier are these. */
export interface KnownLedger {
  readonly state: LedgerState
  readonly versions: Map<string, StreamVersion>
}

/** Streams whose versions are kept at most. */
const most = 10_000

/** What is known after a transaction that looked up `found` of a ledger at `before`. */
export const learned = (
  known: KnownLedger | undefined,
  before: LedgerState,
  after: LedgerState,
  found: Map<string, StreamVersion>,
): KnownLedger => {
  if (known === undefined || known.versions.size > most || !isSame(known.state, before))
    return { state: after, versions: found }
  for (const [stream, version] of found) known.versions.set(stream, version)
  return { state: after, versions: known.versions }
}

const isSame = (one: LedgerState, other: LedgerState): boolean =>
  one.position === other.position &&
  one.frontier.roots.every((root, at) => Buffer.compare(root, other.frontier.roots[at] ?? root) === 0)
