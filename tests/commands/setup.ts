import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const bundler = fileURLToPath(new URL("../../apps/kheo/bin/bundle.mjs", import.meta.url))

/** Makes the bundle of these sources once for all files, as the first start does: from there a command starts several times as fast. */
export default function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, [bundler], { encoding: "utf8" })
  if (status !== 0) throw new Error(`kheo can't be bundled: ${stderr}`)
}
