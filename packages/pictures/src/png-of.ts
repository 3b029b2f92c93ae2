import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { initWasm, Resvg } from "@resvg/resvg-wasm"

const fonts = ["400Regular/Tinos_400Regular.ttf", "700Bold/Tinos_700Bold.ttf"]

/** What draws, compiled to WebAssembly, and a Times with all Vietnamese letters: read when the first picture is drawn. */
const loaded = async (): Promise<ReadonlyArray<Uint8Array>> => {
  const { resolve } = createRequire(import.meta.url)
  await initWasm(await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")))
  return Promise.all(fonts.map((font) => readFile(resolve(`@expo-google-fonts/tinos/${font}`))))
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
