import { type Fence, type Files, importFence, naming, neighbours } from "./fence.ts"

const rooms = [
  "packages/vietnamese",
  "packages/domain",
  "packages/event-store",
  "packages/event-store-sqlite",
  "packages/event-store-postgres",
  "packages/vault",
  "packages/attachments",
  "packages/documents",
  "packages/application",
  ...["terminal", "api", "importer", "auditor", "kheo"].map((app) => `apps/${app}`),
]

/** The text layer and the auditor may name no package at all, so there a deep import is no special case. */
const deepOf = (room: string): string => {
  if (room === "packages/vietnamese") return "The text layer depends on nothing"
  if (room === "apps/auditor") return "The auditor depends on node:crypto alone"
  return "A deep import"
}

const outward = (sentence: string, folder: string, planted: Files): Fence =>
  importFence({ sentence, folder, says: "A relative import out of the package", planted, clean: neighbours })

const cycle = (sentence: string, planted: Files, clean: Files): Fence => ({
  sentence,
  folder: "packages/application/src",
  rule: "import(no-cycle)",
  says: "cycle",
  planted,
  clean,
})

const linked = (from: string, to: string): string =>
  `import { ${to} } from "./${to}.ts"\nexport const ${from} = () => ${to}`

/** The walls of every room: its own fences replace the general ones, so each must repeat them. */
export const roomFences: ReadonlyArray<Fence> = [
  ...rooms.map((room) =>
    importFence({
      sentence: `${room} does not reach into another package's src by name`,
      folder: `${room}/src`,
      says: deepOf(room),
      planted: naming("@kheo/vietnamese/src/nfc.ts"),
      clean: neighbours,
    }),
  ),
  ...rooms.map((room) =>
    outward(
      `${room} does not reach out by a relative path`,
      `${room}/src`,
      naming("../../../../../packages/domain/src/unit/index.ts"),
    ),
  ),
  outward(
    "a room does not reach into the room beside it",
    "packages/application/src",
    naming("../../domain/src/unit/index.ts"),
  ),
  ...["layer.ts", "main.ts"].flatMap((file) => [
    importFence({
      sentence: `kheo's ${file} does not reach into another package's src by name`,
      folder: "apps/kheo/src",
      says: "A deep import",
      planted: naming("@kheo/event-store-sqlite/src/layer.ts", file),
      clean: naming("@kheo/event-store-sqlite", file),
    }),
    outward(
      `kheo's ${file} does not reach out by a relative path`,
      "apps/kheo/src",
      naming("../../../../../packages/event-store-sqlite/src/index.ts", file),
    ),
  ]),
  cycle(
    "two files do not import each other",
    { "one.ts": linked("one", "two"), "two.ts": linked("two", "one") },
    { "one.ts": linked("one", "two"), "two.ts": "export const two = 2" },
  ),
  cycle(
    "three files do not go round",
    { "one.ts": linked("one", "two"), "two.ts": linked("two", "three"), "three.ts": linked("three", "one") },
    { "one.ts": linked("one", "two"), "two.ts": linked("two", "three"), "three.ts": "export const three = 3" },
  ),
]
