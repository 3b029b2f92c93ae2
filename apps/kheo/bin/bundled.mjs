// Finds the bundle of these very sources, which starts several times as fast as they do; plain JavaScript like what asks for it.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const checkout = fileURLToPath(new URL("../../../", import.meta.url))

/** Where a checkout's bundles lie. */
export const bundlesFolder = join(checkout, "apps", "kheo", "dist")

/** The folder that the bundle of the sources has, whether or not it was made: one for each state of names, sizes and times. */
export const bundleFolder = () => {
  const hash = createHash("sha256").update(process.version)
  const take = (path) => {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  take(join(checkout, "pnpm-lock.yaml"))
  for (const kind of ["apps", "packages"])
    for (const name of readdirSync(join(checkout, kind)).toSorted()) {
      const folder = join(checkout, kind, name, "src")
      if (!existsSync(folder)) continue
      for (const file of readdirSync(folder, { recursive: true }).toSorted())
        if (/\.[jt]sx?$/.test(file) && !/\.(test|samples)\.tsx?$/.test(file)) take(join(folder, file))
    }
  return join(bundlesFolder, hash.digest("hex").slice(0, 16))
}

/** The file that runs the bundle; undefined while there is none of these sources. */
export const bundled = () => {
  try {
    const main = join(bundleFolder(), "main.js")
    return existsSync(main) ? main : undefined
  } catch {
    return undefined
  }
}
