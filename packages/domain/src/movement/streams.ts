import type { CampaignYear } from "../campaign/events.ts"
import { DocumentId } from "../document/events.ts"
import { ModelId } from "../model/events.ts"
import { UnitId } from "../unit/events.ts"

/** What a stream is about, read from its name. */
export type StreamRef =
  | { readonly category: "unit"; readonly unit: UnitId }
  | { readonly category: "campaign"; readonly campaign: CampaignYear }
  | { readonly category: "participation"; readonly campaign: CampaignYear; readonly unit: UnitId }
  | { readonly category: "model"; readonly model: ModelId }
  | { readonly category: "office" }
  | { readonly category: "document"; readonly document: DocumentId }
  | { readonly category: "import"; readonly batch: string }
  | { readonly category: "ledger" }
  | { readonly category: "person"; readonly person: string }
  | { readonly category: "access-key"; readonly key: string }

/** The name of the stream: `unit/<id>`, `campaign/<year>`, `participation/<year>/<unit>`, `model/<id>`, `office`, `document/<id>`, `import/<batch>`, `ledger`, `person/<id>`, `access-key/<id>`. */
export const streamName = (ref: StreamRef): string => {
  switch (ref.category) {
    case "unit":
      return `unit/${ref.unit}`
    case "campaign":
      return `campaign/${ref.campaign}`
    case "participation":
      return `participation/${ref.campaign}/${ref.unit}`
    case "model":
      return `model/${ref.model}`
    case "office":
      return "office"
    case "document":
      return `document/${ref.document}`
    case "import":
      return `import/${ref.batch}`
    case "ledger":
      return "ledger"
    case "person":
      return `person/${ref.person}`
    case "access-key":
      return `access-key/${ref.key}`
  }
}

/** The inverse of `streamName`; undefined for a name that no stream of ours has. */
export const parseStream = (stream: string): StreamRef | undefined => {
  const [category, first, second, ...rest] = stream.split("/")
  if (rest.length > 0) return undefined
  if (category === "office" || category === "ledger") return first === undefined ? { category } : undefined
  if (first === undefined || first === "") return undefined
  if (category === "participation") {
    if (second === undefined || second === "" || !isYear(first)) return undefined
    return { category, campaign: Number(first), unit: UnitId.make(second) }
  }
  if (second !== undefined) return undefined
  if (category === "unit") return { category, unit: UnitId.make(first) }
  if (category === "campaign") return isYear(first) ? { category, campaign: Number(first) } : undefined
  if (category === "model") return { category, model: ModelId.make(first) }
  if (category === "document") return { category, document: DocumentId.make(first) }
  if (category === "person") return { category, person: first }
  if (category === "access-key") return { category, key: first }
  return category === "import" ? { category, batch: first } : undefined
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text)
