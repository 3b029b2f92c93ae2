import { assert, describe, it } from "@effect/vitest"
import { none } from "./none.ts"
import { read, readJson, trackedFiles } from "./tracked-files.ts"

interface Manifest {
  readonly name: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const files = trackedFiles()
/** What is only measured against, or only looks at the API's document, is outside the workspace and pins for itself. */
const outside = ["bench/peers/package.json", "tests/contract-tools/package.json"]

const manifests = files
  .filter((path) => /(^|\/)package\.json$/.test(path) && !outside.includes(path))
  .map((path) => ({ path, manifest: readJson<Manifest>(path) }))
const rooms = manifests.filter(({ path }) => /^(packages|apps)\//.test(path))

const declared = ({ dependencies, devDependencies, optionalDependencies, peerDependencies }: Manifest) =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies })

/** `name: version` of the catalog, whose lines are the indented ones below it. */
const catalog = new Map(
  Array.from(
    (/^catalog:\n((?: +\S.*\n?)+)/m.exec(read("pnpm-workspace.yaml"))?.[1] ?? "").matchAll(
      /^ +"?([^":]+)"?: *(\S+)$/gm,
    ),
    ([, name = "", version = ""]) => [name, version] as const,
  ),
)

describe("a package", () => {
  it("takes what it needs from the catalog or from the workspace", () => {
    assert.isAbove(rooms.length, 9)
    const others = manifests.flatMap(({ path, manifest }) =>
      declared(manifest)
        .filter(([name, range]) => range !== (name.startsWith("@kheo/") ? "workspace:*" : "catalog:"))
        .map(([name, range]) => `${path}: ${name} ${range}`),
    )
    none(others)
  })

  it("has a script for its types and one for its effects, which `check` runs everywhere", () => {
    const scripts = {
      check: "tsc --noEmit -p .",
      diagnose: "effect-tsgo diagnostics --project tsconfig.json --strict",
    }
    for (const { path, manifest } of rooms) assert.deepInclude(manifest.scripts, scripts, path)
  })

  it("has a tsconfig of its own that extends the base", () => {
    for (const { path } of rooms) {
      const tsconfig = readJson<{ extends?: string }>(path.replace("package.json", "tsconfig.json"))
      assert.strictEqual(tsconfig.extends, "../../tsconfig.base.json", path)
    }
  })

  it("is named after its folder", () => {
    for (const { path, manifest } of rooms) assert.strictEqual(manifest.name, `@kheo/${path.split("/")[1]}`)
  })
})

describe("the catalog", () => {
  it("pins every version exactly", () => {
    assert.isAbove(catalog.size, 10)
    const loose = Array.from(catalog).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    none(loose.map((pin) => pin.join(" ")))
  })

  it("is not the only place that does: packages outside the workspace pin exactly too", () => {
    const pins = outside.flatMap((path) => declared(readJson<Manifest>(path)))
    const loose = pins.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    none(loose.map((pin) => pin.join(" ")))
  })

  it("holds what packages ask for, and nothing else", () => {
    const asked = manifests.flatMap(({ manifest }) =>
      declared(manifest).flatMap(([name, range]) => (range === "catalog:" ? [name] : [])),
    )
    assert.deepStrictEqual(Array.from(new Set(asked)).toSorted(), Array.from(catalog.keys()).toSorted())
  })
})
