import { assert, beforeAll, describe, it } from "@effect/vitest"
import { domainFences } from "./domain-fences.ts"
import { namingFences } from "./naming-fences.ts"
import { none } from "./none.ts"
import { type Found, lintPlanted } from "./planting.ts"
import { roomFences } from "./room-fences.ts"
import { isTestSupport, read, readJson, trackedFiles } from "./tracked-files.ts"

const groups = { "a pure domain": domainFences, "the walls of a room": roomFences, "who names whom": namingFences }

describe.each(Object.entries(groups))("%s", (_, fences) => {
  let found: ReadonlyArray<Found> = []
  beforeAll(async () => {
    found = await lintPlanted(fences)
  })

  fences.forEach(({ sentence, rule, says }, index) => {
    it(sentence, () => {
      const { planted = [], clean = [] } = found[index] ?? {}
      assert.isTrue(
        planted.some((line) => line.startsWith(rule) && line.includes(says)),
        `${rule} “${says}” did not fire; found: ${planted.join(" | ") || "nothing"}`,
      )
      assert.deepStrictEqual(clean, [], "the twin that is allowed")
    })
  })
})

describe("what oxlint can't see", () => {
  const files = trackedFiles().filter((path) => /^(packages|apps)\/[^/]+\/src\//.test(path))

  it("the domain loads nothing later: no import() and no require()", () => {
    const domain = files.filter((path) => path.startsWith("packages/domain/src/") && !isTestSupport(path))
    assert.isAbove(domain.length, 20)
    const loading = domain.filter((path) => /\b(import|require)\s*\(/.test(read(path)))
    none(loading)
  })

  it("main.ts and layer.ts, which may name adapters, stand only in the app kheo and in adapters", () => {
    const roots = files.filter((path) => /\/(main|layer)\.ts$/.test(path))
    assert.isAbove(roots.length, 0)
    const elsewhere = roots.filter((path) => !/^(apps\/kheo|packages\/event-store-[^/]+)\//.test(path))
    none(elsewhere)
  })
})

describe("what a package declares", () => {
  /** The arrows of docs/architecture.md. What is not declared can't be imported: pnpm and tsc see to that. */
  const arrows: Readonly<Record<string, RegExp>> = {
    "packages/vietnamese": /^$/,
    "packages/domain": /^(effect|@kheo\/vietnamese)$/,
    "packages/event-store": /^(?!@kheo\/)/,
    "packages/event-store-sqlite": /^(?!@kheo\/)|^@kheo\/event-store$/,
    "packages/event-store-postgres": /^(?!@kheo\/)|^@kheo\/event-store$/,
    "packages/vault": /^(?!@kheo\/)|^@kheo\/event-store$/,
    "packages/attachments": /^(?!@kheo\/)/,
    "packages/pictures": /^(?!@kheo\/)/,
    "packages/documents": /^(?!@kheo\/)|^@kheo\/vietnamese$/,
    "packages/application":
      /^(?!@kheo\/)|^@kheo\/(attachments|documents|domain|event-store|pictures|vault|vietnamese)$/,
    "apps/importer": /^(?!@kheo\/)|^@kheo\/(application|documents|domain|event-store|vietnamese)$/,
    "apps/terminal": /^(?!@kheo\/)|^@kheo\/(application|domain|event-store|vietnamese)$/,
    "apps/api": /^(?!@kheo\/)|^@kheo\/(application|domain|event-store|vietnamese)$/,
    "apps/auditor": /^$/,
    "apps/kheo": /./,
  }

  it("follows the arrows of the architecture", () => {
    const rooms = trackedFiles().flatMap((path) => /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(path)?.[1] ?? [])
    assert.sameMembers(rooms, Object.keys(arrows))
    const astray = rooms.flatMap((room) =>
      Object.keys(readJson<{ dependencies?: object }>(`${room}/package.json`).dependencies ?? {})
        .filter((name) => !arrows[room]?.test(name))
        .map((name) => `${room} declares ${name}`),
    )
    none(astray)
  })
})
