import { erasedText, lockedText } from "@kheo/domain/person"
import { looksSealed, openToken, parseToken, Vault, type VaultSession } from "@kheo/vault/persons"
import { Effect } from "effect"
import { Glancing } from "../kept/glance.ts"
import { mapPersonal } from "./leaves.ts"

/** Makes what a line says about persons readable. */
export interface Opener {
  /** Another number once something opens otherwise than before. */
  readonly generation: number
  /** The data of an event or a fact, opened; with the id of its event, a value that belongs to another event is refused. */
  readonly open: <D extends object>(data: D, event?: string) => D
}

/** Leaves what is sealed as it is: for read models, and for whoever asks about other things than persons. */
export const asStored: Opener = { generation: 0, open: (data) => data }

/** The opener of one use case; whoever keeps it longer may show what was erased meanwhile. */
export const opener = Effect.flatMap(Vault, (vault) =>
  Effect.flatMap(Glancing, (glance) => {
    const known = glance?.of<Opener>(vault)
    if (known !== undefined) return Effect.succeed(known)
    return Effect.map(vault.session, (session) => {
      const found = openerOf(session)
      glance?.found(vault, found)
      return found
    })
  }),
)

const openerOf = (session: VaultSession): Opener => ({
  generation: session.generation,
  open: (data, event) => mapPersonal(data, (text, path) => openText(session, text, path, event)),
})

const keptAtMost = 100_000

/** A text that was stored before values were sealed opens as itself; a spoiled value throws, for `kheo verify` to name. */
const openText = (session: VaultSession, text: string, path: string, event: string | undefined): string => {
  if (!looksSealed(text)) return text
  const sealed = parseToken(text)
  if (sealed === undefined) return text
  if (event !== undefined && sealed.event !== event) throw new Error(`event ${event}: ${path} was sealed for another`)
  const key = session.keyOf(sealed.person)
  if (key === "erased") return erasedText
  if (key === undefined || key.print !== sealed.print) return lockedText
  const cached = `${path} ${text}`
  const known = session.opened.get(cached)
  if (known !== undefined) return known
  const opened = openOrTell(() => openToken(sealed, key, path), sealed.event, path)
  if (session.opened.size >= keptAtMost) session.opened.clear()
  session.opened.set(cached, opened)
  return opened
}

const openOrTell = (open: () => string, event: string, path: string): string => {
  try {
    return open()
  } catch (cause) {
    throw new Error(`event ${event}: ${path} does not open: its bytes or its place were changed`, { cause })
  }
}
