import { dirname } from "node:path"
import { Vault } from "@kheo/vault/persons"
import { Effect } from "effect"

/** Deletes every copy of the vault that still has a destroyed key, and puts a new one into each of their folders. */
export const replaceBackups = Effect.gen(function* () {
  const vault = yield* Vault
  const { dropped, unreached } = yield* vault.dropBackups
  for (const folder of new Set(dropped.map(({ path }) => dirname(path)))) yield* vault.backup(folder, 30)
  return { dropped, unreached }
})
