import { hash } from "node:crypto"
import { canonicalText } from "@kheo/event-store"
import { Effect } from "effect"
import type { VaultSession } from "@kheo/vault/persons"
import { nameId } from "../command-mark.ts"
import { holdsPersonal } from "./leaves.ts"
import { writableVault } from "./sealer.ts"

/** Hex digest of a request: of one that tells of a person under the office's secret, since a bare hash of a name can be guessed. */
export const requestOf = Effect.fnUntraced(function* (command: object, request: object) {
  const text = canonicalText(request)
  if (!holdsPersonal(command)) return hash("sha256", text)
  return (yield* writableVault).keyed(text)
})

/** The id that follows from a text about a person: the same wherever the office's vault is, and nowhere else. */
export const personalNameId = (name: string) => Effect.map(writableVault, (vault) => nameIdIn(vault, name))

/** The same under a vault that is at hand. */
export const nameIdIn = ({ keyed }: Pick<VaultSession, "keyed">, name: string): string =>
  nameId(keyed(name.normalize("NFC")))
