import { Ledger } from "@kheo/domain/ledger"
import { streamName } from "@kheo/domain/movement"
import { loadImpersonal } from "../load.ts"

/** The stream that tells of the ledger itself: its epochs and keys. */
export const ledgerStream = streamName({ category: "ledger" })

/** The ledger's epochs and keys as its events tell of them. */
export const loadLedger = loadImpersonal(Ledger, ledgerStream)
