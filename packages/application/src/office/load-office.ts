import { streamName } from "@kheo/domain/movement"
import { Office } from "@kheo/domain/office"
import { Effect } from "effect"
import { Drafting } from "../draft/draft.ts"
import { kept, keptStream } from "../kept/index.ts"
import { load } from "../load.ts"

const stream = streamName({ category: "office" })

/** The office as it stands; its version is what every command rests on. */
export const loadOffice = Effect.flatMap(Drafting, (draft) =>
  draft === undefined ? kept(office) : load(Office, stream),
)

const office = keptStream(Office, stream)
