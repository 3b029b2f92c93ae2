import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { checkout } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

interface Found {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly unitName: string
}

const example = readdirSync(join(checkout, "examples"))
  .map((name) => join(checkout, "examples", name))
  .find((folder) => existsSync(join(folder, "example.json")))

const bareOf = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")

describe("kheo models", () => {
  const data = mkdtempSync(join(tmpdir(), "kheo-models-"))
  const { campaign, deadline } = JSON.parse(readFileSync(join(example ?? "", "example.json"), "utf8"))
  const run = (...words: ReadonlyArray<string>) => kheoHere(["models", ...words, "--data", data])
  const found = async (...words: ReadonlyArray<string>): Promise<ReadonlyArray<Found>> =>
    JSON.parse((await run(...words, "--json")).out).models
  const numbers = (models: ReadonlyArray<Found>) => models.map(({ number }) => number)

  beforeAll(async () => {
    const into = ["--campaign", String(campaign), "--deadline", deadline, "--data", data]
    await kheoHere(["import", example ?? "", ...into, "--yes"])
  }, 60_000)
  afterAll(() => rmSync(data, { recursive: true, force: true }))

  it("finds in every campaign what it finds in the only one, without marks, by title and unit", async () => {
    const all = await found()
    const { title = "", unitName = "" } = all.at(-1) ?? {}
    for (const text of [bareOf(title), bareOf(`${unitName} ${title}`)]) {
      const [here, everywhere] = [await found(text), await found(text, "--every-campaign", "--limit", "999")]
      assert.isAbove(here.length, 0)
      assert.sameMembers(numbers(everywhere), numbers(here))
    }
  })

  it("orders and cuts what it finds, in one campaign and in all", async () => {
    const all = numbers(await found())
    assert.deepStrictEqual(numbers(await found("--order", "newest", "--limit", "3")), all.toReversed().slice(0, 3))
    const everywhere = await found("--every-campaign", "--order", "newest", "--limit", "3")
    assert.deepStrictEqual(numbers(everywhere), all.toReversed().slice(0, 3))
  })

  it("refuses an unknown order, a limit that is no number, and a campaign beside every campaign", async () => {
    const refused = async (...words: ReadonlyArray<string>) => {
      const { code, err } = await run(...words)
      return [code, err.slice(0, err.indexOf(":"))]
    }
    assert.deepStrictEqual(await refused("--order", "best"), [2, "--order"])
    assert.deepStrictEqual(await refused("--limit", "0"), [2, "--limit"])
    assert.deepStrictEqual((await refused("--every-campaign", "--campaign", "2022"))[0], 2)
  })

  it("prints people a table", async () => {
    const { code, out } = await run("--every-campaign", "--limit", "1")
    assert.deepStrictEqual([code, out.trimEnd().split("\n").length, out.includes("1 mô hình")], [0, 3, true])
  })
})
