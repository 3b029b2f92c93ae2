import { inFolder } from "../folder.ts"
import { harnessName, type Mutant } from "./mutant.ts"
import { mutants } from "./mutants.ts"
import { copySources, plant } from "./planted-copy.ts"
import { type Colour, tryHarness } from "./try-harness.ts"

// `pnpm prove:mutants [WORD…]`: each fault must turn its harness red, which was green before it was planted.
const words = process.argv.slice(2)
const seed = Date.now() % 2 ** 31
const asked = mutants.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))

const rows = await inFolder(async (folder) => {
  copySources(folder)
  const sound = new Map<string, Colour>()
  return asked.map((mutant) => {
    const name = harnessName(mutant.found)
    if (!sound.has(name))
      sound.set(name, tell(`without a fault: ${name}`, tryHarness(folder, mutant.found, seed), "green"))
    return { mutant, without: sound.get(name), within: planted(folder, mutant) }
  })
})

console.log("\n| fault | harness | without it | with it |\n|---|---|---|---|")
for (const { mutant, within, without } of rows)
  console.log(`| ${mutant.name} | ${harnessName(mutant.found)} | ${without} | ${within} |`)
const failed = rows.filter(({ within, without }) => within !== "red" || without !== "green").length
console.log(`${rows.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 && rows.length > 0 ? 0 : 1)

function planted(folder: string, { edits, found, name }: Mutant): Colour | "not planted" {
  try {
    const restore = plant(folder, edits)
    try {
      return tell(name, tryHarness(folder, found, seed), "red")
    } finally {
      restore()
    }
  } catch (cause) {
    console.log(`NOT PLANTED ${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
    return "not planted"
  }
}

function tell(name: string, { colour, said }: ReturnType<typeof tryHarness>, hoped: Colour): Colour {
  console.log(`${colour === hoped ? "ok  " : "FAIL"} ${colour}: ${name}`)
  if (colour !== hoped) console.log(said.slice(-2_000))
  return colour
}
