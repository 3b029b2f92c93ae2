import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { Effect } from "effect"
import { Glancing } from "./glance.ts"
import { type Anchor, KeptLedger } from "./kept-ledger.ts"

const ledgers = new WeakMap<EventStore["Service"], KeptLedger>()

const ledgerOf = (store: EventStore["Service"]): KeptLedger => {
  const known = ledgers.get(store)
  if (known !== undefined) return known
  const made = new KeptLedger()
  ledgers.set(store, made)
  return made
}

/** What is kept of the ledger, with every line that stands in it by now; a glance looks once. */
export const upToDate = Effect.gen(function* () {
  const store = yield* EventStore
  const glance = yield* Glancing
  const kept = ledgerOf(store)
  const { writings } = kept
  if (glance?.of<number>(store) === writings) return kept
  while (!(yield* look(store, kept)));
  glance?.found(store, writings)
  return kept
})

/** Something may have been written: whoever glances in this process looks again. */
export const wroteSomething: Effect.Effect<void, never, EventStore> = Effect.flatMap(EventStore, (store) =>
  Effect.map(Glancing, (glance) => {
    ledgerOf(store).writings += 1
    glance?.end()
  }),
)

/** False where it has to be looked once more: somebody else did so meanwhile, or the ledger isn't the one that it was. */
const look = Effect.fnUntraced(function* (store: EventStore["Service"], kept: KeptLedger) {
  const { anchor } = kept
  const lines = yield* collectLines(store.read(anchor === undefined ? { newest: 1 } : since(anchor)))
  if (anchor !== kept.anchor) return kept.anchor !== undefined && kept.anchor.position >= (lines.at(-1)?.position ?? 0)
  if (anchor === undefined) {
    kept.anchor = lines.at(-1) ?? nothing
    return true
  }
  if (!isWhole(anchor, lines)) {
    kept.clear()
    kept.anchor = undefined
    return false
  }
  for (const line of lines) if (line.position > anchor.position) kept.take(line)
  return true
})

/** The anchor's own line comes along: where another stands there, as after a restore, nothing that is kept holds. */
const since = ({ position }: Anchor) => ({ after: Math.max(position - 1, 0), until: position + atOnce })

/** Whether the anchor stands where it stood, and nothing after it is left out. */
const isWhole = (anchor: Anchor, lines: ReadonlyArray<Line>): boolean =>
  (anchor.position === 0 || lines[0]?.leafHash === anchor.leafHash) &&
  (lines.at(-1)?.position ?? 0) < anchor.position + atOnce

/** After so many lines it is quicker to read what is asked for than what came. */
const atOnce = 1_000

const nothing: Anchor = { position: 0, leafHash: "" }
