import { readFileSync } from "node:fs"

/** One thing that a process did to the files of a folder. */
export type DiskStep =
  | { readonly step: "write"; readonly name: string; readonly at: number; readonly data: Buffer }
  | { readonly step: "truncate"; readonly name: string; readonly at: number }
  | { readonly step: "create" | "unlink" | "sync"; readonly name: string }
  | { readonly step: "rename"; readonly name: string; readonly to: string }

/** Reads what disk.c wrote down, in the order in which it happened. */
export const recordIn = (file: string): ReadonlyArray<DiskStep> => {
  const bytes = readFileSync(file)
  const steps: Array<DiskStep> = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at)
    const [step = "", name = "", place = "", length = "0"] = bytes.toString("utf8", at, end).split(" ")
    const data = bytes.subarray(end + 1, end + 1 + Number(length))
    steps.push(stepOf(step, name, place, data))
    at = end + 1 + Number(length)
  }
  return steps
}

const stepOf = (step: string, name: string, place: string, data: Buffer): DiskStep => {
  switch (step) {
    case "write":
      return { step, name, at: Number(place), data }
    case "truncate":
      return { step, name, at: Number(place) }
    case "rename":
      return { step, name, to: place }
    case "create":
    case "unlink":
    case "sync":
      return { step, name }
    default:
      throw new Error(`the record holds a step “${step}”`)
  }
}
