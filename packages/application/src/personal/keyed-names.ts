import { hash } from "node:crypto"
import canonicalize from "canonicalize"
import { Effect } from "effect"
import { nameId, type Statement, statementText } from "../command-mark.ts"
import { holdsPersonal } from "./leaves.ts"
import { writableVault } from "./sealer.ts"

/** Hex digest of a request: of one that tells of a person under the office's secret, since a bare hash of a name can be guessed. */
export const requestOf = Effect.fnUntraced(function* (command: object, request: object) {
  const text = canonicalize(request) as string
  if (!holdsPersonal(command)) return hash("sha256", text)
  return (yield* writableVault).keyed(text)
})

/** The id that follows from a text about a person: the same wherever the office's vault is, and nowhere else. */
export const personalNameId = Effect.fnUntraced(function* (name: string) {
  return nameId((yield* writableVault).keyed(name.normalize("NFC")))
})

/** `statementId` of what a paper says about a person, in its key or in its content. */
export const personalStatementId = (said: Statement) => personalNameId(statementText(said))
