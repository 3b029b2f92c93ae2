import { readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { kheo } from "./kheo.ts"

const examples = fileURLToPath(new URL("../../examples", import.meta.url))
const example = join(examples, readdirSync(examples).find((name) => !name.includes(".")) ?? "")
const year = ["--campaign", "2022"]
const importing = (...paths: ReadonlyArray<string>): ReadonlyArray<string> =>
  ["import", ...paths, ...year].concat(["--deadline", "2022-10-21", "--yes"])

/** The import of the example's whole year, which is also what the other commands stand on. */
export const wholeImport = importing(example)

/** The import of its roster and one paper more, which takes a small part of the time. */
export const smallImport = importing(
  ...readdirSync(example)
    .filter((name) => /^0[13]-/.test(name))
    .map((name) => join(example, name)),
)

/** Commands of an office's days after that, each of which writes something. */
export const daysCommands = async (data: string): Promise<ReadonlyArray<ReadonlyArray<string>>> => {
  const { units } = JSON.parse((await kheo(["units", ...year, "--data", data, "--json"])).out)
  const unit: string = units.find((one: Awaiting) => one.conferenceOn === null && one.reportedOn === null).name
  const on = ["--date", "2022-10-19", ...year]
  return [
    ["model", "register", "Thắp sáng đường quê", "--unit", unit, ...on],
    ["model", "submit", "M-2022-0003", "--results", "Đã thắp sáng 03 tuyến đường", ...on.slice(0, 2)],
    ["conference", "held", unit, ...on],
    ["report", "received", unit, ...on],
    ["campaign", "open", "2023", "--deadline", "2023-10-20"],
    ["unit", "add", "Xã Mới", "--block", "Khối xã, thị trấn", "--date", "2022-10-19"],
  ]
}

interface Awaiting {
  readonly conferenceOn: string | null
  readonly reportedOn: string | null
}
