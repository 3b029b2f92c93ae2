import { assert, it } from "@effect/vitest"
import { commonOptions, specs } from "../specs/index.ts"
import { commandHelp } from "./help.ts"
import { placeholder } from "./placeholders.ts"

it("English help names every value in English, and Vietnamese help in Vietnamese", () => {
  for (const { name, options, takes = "" } of [...specs, { name: "", options: commonOptions }])
    for (const value of [takes, ...Object.values(options).map((option) => option.value ?? "")])
      assert.notMatch(placeholder(value, "en").replaceAll("…", ""), /[^ -~]/u, `${name}: ${value}`)
  const importing = specs.find(({ name }) => name === "import")
  assert(importing !== undefined)
  const [english, vietnamese] = [commandHelp(importing, "en"), commandHelp(importing, "vi")]
  assert.include(english, "kheo import FILE-OR-FOLDER… | plan FILE… -o F | apply F | undo ID | list | map FILE")
  assert.include(english, "--campaign YEAR")
  assert.include(vietnamese, "--campaign NĂM")
  assert.include(vietnamese, "undo MÃ")
})
