import { validateFileName } from "yauzl"

/** A part's name as packages compare them: lower case, `/` between folders and none before; undefined when it points outside. */
export const partName = (written: string): string | undefined => {
  const name = written.replaceAll("\\", "/").replace(/^\/+/, "")
  // oxlint-disable-next-line no-control-regex
  return /[\0-\x1f]/.test(name) || validateFileName(name) !== null ? undefined : name.toLowerCase()
}

/** The part that a reference in another part means: relative to that part's folder, or from the root. */
export const resolvePart = (from: string, target: string): string | undefined => {
  const base = target.startsWith("/") || target.startsWith("\\") ? [] : from.split("/").slice(0, -1)
  const path: Array<string> = []
  for (const step of [...base, ...target.replaceAll("\\", "/").split("/")])
    if (step === "..") {
      if (path.pop() === undefined) return undefined
    } else if (step !== "" && step !== ".") path.push(step)
  return partName(path.join("/"))
}
