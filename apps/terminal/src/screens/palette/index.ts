export { drawPalette } from "./draw-palette.ts"
export { paletteEntries } from "./entries.ts"
export { pressPalette } from "./press-palette.ts"
