#!/usr/bin/env node
// Plain JavaScript, so that an old Node reads this sentence instead of stumbling over the first type annotation.
import { pathToFileURL } from "node:url"

if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(
    `Khéo cần Node 24 trở lên (đang là ${process.version}). Hãy cài Node 24 rồi chạy lại.\n` +
      `Khéo needs Node 24 or newer (this is ${process.version}). Install Node 24 and run this again.`,
  )
  process.exit(1)
}
// The example's own command looks for its folder beside the sources.
const main = process.argv[2] === "start" ? undefined : (await import("./bundled.mjs")).bundled()
await import(main === undefined ? "../src/main.ts" : pathToFileURL(main).href)
