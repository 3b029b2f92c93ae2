import { existsSync } from "node:fs"
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { drawingFiles } from "@kheo/pictures"
import { build, type Plugin } from "rolldown"
import { quicker } from "./quicker.ts"

const here = fileURLToPath(new URL(".", import.meta.url))

/**
 * The bundle of the checkout's sources as they are now, made unless it was made before; answers the file to run with Node.
 *
 * Node strips types but not JSX, so what opens the screens runs from here, and once it is there every other command too.
 */
export const bundle = async (): Promise<string> => {
  const { bundleFolder, bundlesFolder } = await import("../bin/bundled.mjs")
  const folder = bundleFolder()
  const main = join(folder, "main.js")
  if (existsSync(main)) return main
  await mkdir(bundlesFolder, { recursive: true })
  const making = await mkdtemp(join(bundlesFolder, ".making-"))
  try {
    await bundleInto(making)
    await rename(making, folder)
  } catch (cause) {
    // Another process that was faster has made the same.
    if (!existsSync(main)) throw cause
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  return main
}

/** Bundles `kheo` into a folder; answers the file to run with Node. */
export const bundleInto = async (dir: string): Promise<string> => {
  await build({
    input: { program: join(here, "program.ts"), "chunks/document.worker": workerSource() },
    platform: "node",
    transform: { define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' } },
    external: ["react-devtools-core", "rolldown"],
    logLevel: "silent",
    output: {
      dir,
      // Scripts, whose compiled code can be kept; plain ASCII, which takes half the memory and no decoding.
      format: "cjs",
      charset: "ascii",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name]-[hash].js",
      cleanDir: true,
      minify: true,
      codeSplitting: { groups: loadedTogether },
    },
    plugins: [prebuilds(dir), drawing(dir), quicker],
  })
  await build({
    input: { main: join(here, "kept-code", "main.ts") },
    platform: "node",
    logLevel: "silent",
    output: { dir, format: "cjs", entryFileNames: "[name].js", minify: true },
  })
  await writeFile(join(dir, "verify.mjs"), await bundleVerifier())
  return join(dir, "main.js")
}

/**
 * What is loaded together lies in one file: each of fifty small ones costs a look at the disk and a compilation.
 *
 * The first that asks for a module takes it and all that it needs, so that what most commands need comes first.
 */
const loadedTogether = [
  { name: "start", test: /cli[\\/](?:run|parse|help)\.ts$/, priority: 5 },
  { name: "register", test: /cli[\\/](?:session|with-store|open-store)\.ts$/, priority: 4 },
  { name: "width", test: /node_modules[\\/]string-width[\\/]/, priority: 3 },
  { name: "auditor", test: /auditor[\\/]src[\\/]index\.ts$/, priority: 2 },
  { name: "screens", test: /terminal[\\/]src[\\/]index\.ts$/, priority: 1 },
]

/** The auditor's program as one file that needs nothing but Node 20. */
export const bundleVerifier = async (): Promise<string> => {
  const { output } = await build({
    input: fileURLToPath(import.meta.resolve("@kheo/auditor/main")),
    platform: "node",
    transform: { target: "node20" },
    logLevel: "silent",
    write: false,
    output: { format: "esm", codeSplitting: false },
  })
  return `#!/usr/bin/env node\n${output[0].code}`
}

const require = createRequire(import.meta.url)

/** The importer's thread is an entry of its own: bundlers do not follow `new Worker(new URL(…))`. */
const workerSource = (): string => fileURLToPath(import.meta.resolve("@kheo/importer/document.worker"))

/** better-sqlite3 looks for its binaries in `prebuilds` beside the folder of its own code. */
const prebuilds = (dir: string): Plugin => ({
  name: "prebuilds",
  writeBundle: async () => {
    const adapter = createRequire(require.resolve("@kheo/event-store-sqlite"))
    const source = join(dirname(adapter.resolve("better-sqlite3/package.json")), "prebuilds")
    await mkdir(join(dir, "prebuilds"), { recursive: true })
    for (const name of await readdir(source))
      if (name.startsWith(`${process.platform}-`)) await copyFile(join(source, name), join(dir, "prebuilds", name))
    await writeFile(join(dir, "package.json"), '{ "type": "commonjs" }\n')
  },
})

/** What draws charts, and its fonts, which no bundler sees. */
const drawing = (dir: string): Plugin => ({
  name: "drawing",
  writeBundle: async () => {
    const pictures = createRequire(require.resolve("@kheo/pictures"))
    await mkdir(join(dir, "drawing"), { recursive: true })
    for (const file of drawingFiles) await copyFile(pictures.resolve(file), join(dir, "drawing", basename(file)))
  },
})
