import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { LocalDate } from "@kheo/domain/history"
import { CampaignYear } from "@kheo/domain/campaign"
import { Schema } from "effect"

/** What an example's `example.json` says: which campaign its workbooks belong to, and the day to look at it. */
const Manifest = Schema.Struct({
  campaign: CampaignYear,
  deadline: LocalDate,
  asOf: LocalDate,
  title: Schema.NonEmptyString,
})

export interface Example {
  readonly folder: string
  readonly manifest: typeof Manifest.Type
}

const checkout = fileURLToPath(new URL("../../../", import.meta.url))

/** Where the example's register lies: inside the checkout, ignored by git, never the user's own data folder. */
export const exampleData = join(checkout, ".kheo", "example")

/** The first folder of `examples/` that has a manifest. */
export const findExample = (): Example => {
  const folder = readdirSync(join(checkout, "examples"))
    .toSorted()
    .map((name) => join(checkout, "examples", name))
    .find((path) => existsSync(join(path, "example.json")))
  if (folder === undefined) throw new Error("examples/ holds no folder with an example.json")
  const manifest = Schema.decodeUnknownSync(Schema.fromJsonString(Manifest))(
    readFileSync(join(folder, "example.json"), "utf8"),
  )
  return { folder, manifest }
}
