import { assert, it } from "@effect/vitest"
import { StoreUnavailable } from "@kheo/event-store"
import { problemWords } from "./problem-words.ts"

const reasons = [
  "network-file-system",
  "read-only",
  "no-permission",
  "disk-full",
  "too-many-files",
  "unknown-outcome",
  "damaged",
  "old-sqlite",
]

for (const reason of reasons)
  it(`${reason} has words of its own, which name the file and say what to do`, () => {
    const words = problemWords(new StoreUnavailable({ reason, path: "D:\\sổ\\kheo.db", detail: "d" }))
    const other = problemWords(new StoreUnavailable({ reason: "none", path: "D:\\sổ\\kheo.db", detail: "d" }))
    for (const language of ["vi", "en"] as const) {
      assert.include(words[language], "D:\\sổ\\kheo.db")
      assert.notStrictEqual(words[language], other[language])
    }
    assert.match(words.vi, /Hãy|muốn ghi/)
  })

it("not-durable speaks of a server's setting where the register is on one, and of a disk elsewhere", () => {
  const told = (path: string) =>
    problemWords(new StoreUnavailable({ reason: "not-durable", path, detail: "fsync is off" }))
  assert.match(told("postgres://an@db/kheo").vi, /^Máy chủ .*fsync is off.*người quản trị/)
  assert.notInclude(told("postgres://an@db/kheo").en, "--data")
  assert.match(told("D:\\sổ\\kheo.db").vi, /^Ổ đĩa .*--data/)
})
