import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { initWasm, Resvg } from "@resvg/resvg-wasm"

/** What draws, compiled to WebAssembly, and a Times with all Vietnamese letters. */
export const drawingFiles = [
  "@resvg/resvg-wasm/index_bg.wasm",
  "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
  "@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf",
] as const

/** In a bundle the files lie in a folder `drawing` beside the code or above it; from source they are in their packages. */
const placeOf = (file: string): string => {
  const beside = [".", ".."].map((above) =>
    fileURLToPath(new URL(`${above}/drawing/${basename(file)}`, import.meta.url)),
  )
  return beside.find((path) => existsSync(path)) ?? createRequire(import.meta.url).resolve(file)
}

/** Read when the first picture is drawn; answers the fonts. */
const loaded = async (): Promise<ReadonlyArray<Uint8Array>> => {
  const [program, ...fonts] = await Promise.all(drawingFiles.map((file) => readFile(placeOf(file))))
  await initWasm(program ?? new Uint8Array())
  return fonts
}

let read: Promise<ReadonlyArray<Uint8Array>> | undefined

/** A drawing as PNG, two pixels for each of its own; no font of the machine's is used, so it looks alike everywhere. */
export const pngOf = async (svg: string): Promise<Uint8Array> => {
  read ??= loaded()
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontBuffers: [...(await read)], defaultFontFamily: "Tinos", loadSystemFonts: false },
  })
  try {
    return drawing.render().asPng()
  } finally {
    drawing.free()
  }
}
