import { type Fence, importFence, naming, neighbours } from "./fence.ts"

const apps = ["terminal", "api", "importer", "auditor", "kheo"]
const [sqlite, postgres] = ["@kheo/event-store-sqlite", "@kheo/event-store-postgres"] as const
const vaultFile = "@kheo/vault/file"

/** A room that may not name one package, and may name another. */
const unnamed = (room: string, says: string, specifier: string, allowed: string, file?: string): Fence =>
  importFence({
    sentence: `${room}${file === undefined ? "" : `'s ${file}`} does not name ${specifier}`,
    folder: `${room}/src`,
    says,
    planted: naming(specifier, file),
    clean: allowed.startsWith("./") ? neighbours : naming(allowed, file),
  })

const apart = (app: string): ReadonlyArray<Fence> => [
  ...apps
    .filter((other) => other !== app)
    .map((other) => unnamed(`apps/${app}`, "Apps never import each other", `@kheo/${other}`, "@kheo/application")),
  ...[sqlite, postgres, vaultFile].map((adapter) =>
    unnamed(`apps/${app}`, "Only a composition root", adapter, "@kheo/event-store"),
  ),
]

const port = "packages/event-store"
const adapter = "packages/event-store-sqlite"

/** Who may name whom: apps apart, adapters behind composition roots, the store without the domain, two rooms alone. */
export const namingFences: ReadonlyArray<Fence> = [
  ...["terminal", "api", "importer"].flatMap(apart),
  unnamed("packages/application", "Only a composition root", sqlite, "@kheo/event-store"),
  unnamed("packages/application", "Only a composition root", vaultFile, "@kheo/vault/persons"),
  ...["layer.ts", "main.ts"].map((file) =>
    importFence({
      sentence: `kheo's ${file} names an adapter, and no other file of kheo's`,
      folder: "apps/kheo/src",
      says: "Only a composition root",
      planted: naming(sqlite),
      clean: naming(sqlite, file),
    }),
  ),
  ...["@kheo/domain/unit", "@kheo/application", "@kheo/vietnamese"].flatMap((name) => [
    unnamed(port, "The store knows no domain", name, "effect"),
    unnamed(adapter, "The store knows no domain", name, "@kheo/event-store"),
    unnamed(adapter, "The store knows no domain", name, "@kheo/event-store", "layer.ts"),
  ]),
  ...["@kheo/application", "@kheo/domain/model", "@kheo/event-store"].map((name) =>
    unnamed("packages/documents", "Documents are made of what they are given", name, "@kheo/vietnamese"),
  ),
  unnamed("packages/documents", "Documents do no I/O", "node:fs", "node:crypto"),
  unnamed(port, "Adapters never meet", sqlite, "effect"),
  unnamed(adapter, "Adapters never meet", postgres, "@kheo/event-store"),
  unnamed("packages/event-store-postgres", "Adapters never meet", sqlite, "@kheo/event-store"),
  ...["effect", "node:fs", "node:child_process", "@kheo/event-store", "node-forge"].map((name) =>
    unnamed("apps/auditor", "The auditor depends on node:crypto alone", name, "node:crypto"),
  ),
  ...["effect", "node:fs", "@kheo/domain/unit", "canonicalize"].map((name) =>
    unnamed("packages/vietnamese", "The text layer depends on nothing", name, "./next.ts"),
  ),
]
