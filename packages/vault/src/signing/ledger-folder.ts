import { hash } from "node:crypto"
import { join } from "node:path"

/** A ledger's own folder: readable where its name is, and never another ledger's, also where case and `:` don't count in names. */
export const ledgerFolder = (folder: string, ledger: string): string => {
  const readable = ledger.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 40)
  return join(folder, `${readable}-${hash("sha256", ledger).slice(0, 8)}`)
}
