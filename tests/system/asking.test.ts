import { existsSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { dataFolder, exampleJson, importArgs, kheo } from "./example-data.ts"
import { Tmux } from "./terminal-tmux.ts"

const question = "[c/K]"

/** A terminal that stands at the question of an import into an empty folder. */
const asked = async () => {
  const { data, remove } = dataFolder()
  onTestFinished(remove)
  const tmux = new Tmux()
  tmux.run(kheo(...importArgs(data)))
  await tmux.until(question)
  return { data, tmux }
}

describe("an import on a terminal asks before it writes", () => {
  it.each([
    ["Enter", 0],
    ["C-c", 8],
    ["C-d", 8],
  ])("%s leaves no register behind and ends with %i", async (key, code) => {
    const { data, tmux } = await asked()
    tmux.press(key)
    await tmux.until("Không ghi gì.")
    await tmux.left()
    assert.strictEqual(await tmux.code(), code)
    assert.isFalse(existsSync(join(data, "kheo.db")))
  })

  it("writes on a clear yes, which may be spelled as keyboard programs do", async () => {
    const { data, tmux } = await asked()
    tmux.send("cos\x7f\x7fó")
    tmux.press("Enter")
    await tmux.until("đã ghi")
    await tmux.left()
    tmux.resize(80, 90)
    tmux.run(["clear"])
    tmux.run(kheo("board", "--data", data))
    const { units } = exampleJson("expected.json").boards[0].totals
    assert.match(await tmux.until("CỘNG"), new RegExp(`CỘNG +${units} `))
  })
})
