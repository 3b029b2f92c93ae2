import { beforeAll, describe, it } from "@effect/vitest"
import { expect } from "vitest"
import { type EveryState, everyState } from "../testing/every-state.samples.ts"
import { pictureOf } from "../testing/picture.ts"
import { drawScreen } from "./draw-screen.ts"

const sizes = [
  [60, 16],
  [80, 24],
  [120, 40],
] as const

let every: EveryState
beforeAll(async () => {
  every = await everyState({ long: true, recorded: "2022-10-25T01:30:00Z" })
})

/** One screen at every size and in both languages, as text; ends of lines are not told. */
const pages = (name: string): string =>
  sizes
    .flatMap(([columns, rows]) =>
      (["vi", "en"] as const).map((language) => {
        const state = every.states[name]
        if (state === undefined) throw new Error(`no screen “${name}”`)
        const { lines } = drawScreen({ ...state, language }, { columns, rows })
        const texts = lines.map((line) =>
          line
            .map((span) => span.text)
            .join("")
            .trimEnd(),
        )
        return [
          `=== ${columns}×${rows} ${language} ${"=".repeat(columns - 11 - String(columns).length)}`,
          ...texts,
        ].join("\n")
      }),
    )
    .join("\n")

describe("golden screens; `vitest run --project '*terminal*' golden --update` draws them anew, to be looked at", () => {
  it("are as they were, at every size and in both languages", async () => {
    for (const name of Object.keys(every.states).filter((one) => !/, (filled|sent)$/u.test(one)))
      await expect(`${pages(name)}\n`).toMatchFileSnapshot(`./golden/${name.replaceAll(/[^\p{L}\d]+/gu, "-")}.txt`)
  })
})

describe("pictures of the guide", () => {
  it("show the screens as they are; written anew by the same command", async () => {
    const pictures = {
      "bang-dieu-khien": "dashboard",
      "don-vi": "units",
      "mo-hinh": "models",
      "bieu-mau": "registration",
      "nhap-tep": "import review of all",
      "nhap-dong": "import answering",
    }
    for (const [file, name] of Object.entries(pictures)) {
      const state = every.states[name]
      if (state === undefined) throw new Error(`no screen “${name}”`)
      const { lines } = drawScreen(state, { columns: 80, rows: 24 })
      await expect(pictureOf(lines)).toMatchFileSnapshot(`../../../../docs/huong-dan/man-hinh/${file}.svg`)
    }
  })
})
