import { existsSync } from "node:fs"
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { build, type Plugin } from "rolldown"

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
    input: { main: join(here, "main.ts"), "chunks/document.worker": workerSource() },
    platform: "node",
    transform: { define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' } },
    external: ["react-devtools-core", "rolldown"],
    logLevel: "silent",
    output: {
      dir,
      format: "esm",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name]-[hash].js",
      cleanDir: true,
      minify: true,
    },
    plugins: [prebuilds(dir), quicker],
  })
  await writeFile(join(dir, "verify.mjs"), await bundleVerifier())
  return join(dir, "main.js")
}

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

/** What libraries do that costs each start or each frame, and that the screens have no need of. */
const quicker: Plugin = {
  name: "quicker",
  transform: (code, id) => {
    const path = id.replaceAll("\\", "/")
    const changes = Object.entries(quickerTexts).find(([file]) => path.endsWith(file))?.[1]
    return changes?.reduce((text, [before, after]) => {
      if (!text.includes(before)) throw new Error(`${id} no longer says ${before}`)
      return text.replaceAll(before, after)
    }, code)
  },
}

/** Composed Vietnamese and the signs of frames are one cell each, as ASCII is: no segmenter, no search for emoji. */
const narrow = String.raw`/^[\x20-\x7e\u00c0-\u01b0\u1ea0-\u1ef9–—‘’“”…›─│█░]*$/`

/** Making the first one loads much of ICU, a fifth of the whole start. */
const late = (name: string, made: string): readonly [string, string] => [
  `const ${name} = ${made};`,
  `let made; const ${name} = { segment: (text) => (made ??= ${made}).segment(text) };`,
]

/** By the end of a file's path: texts, and what stands there in the bundle; a text that is gone stops the bundling. */
const quickerTexts: Readonly<Record<string, ReadonlyArray<readonly [before: string, after: string]>>> = {
  "/string-width/index.js": [
    [
      String.raw`if (/^[\u0020-\u007E]*$/.test(string))`,
      `if (${narrow}.test(string) && (ambiguousIsNarrow || /^[ -~]*$/.test(string)))`,
    ],
    late("segmenter", "new Intl.Segmenter()"),
  ],
  "/ink/build/line-update.js": [late("segmenter", "new Intl.Segmenter(undefined, { granularity: 'grapheme' })")],
  "/slice-ansi/tokenize-ansi.js": [
    late("GRAPHEME_SEGMENTER", "new Intl.Segmenter(undefined, {granularity: 'grapheme'})"),
  ],
  "/wrap-ansi/index.js": [late("segmenter", "new Intl.Segmenter()")],
  // Its own bytes, which need no network: `fetch` would load all of Node's HTTP.
  "/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js": [['"function"!=typeof fetch', "true"]],
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
    await writeFile(join(dir, "package.json"), '{ "type": "module" }\n')
  },
})
