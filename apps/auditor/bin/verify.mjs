#!/usr/bin/env node
// Runs the program from its sources; the single file that a bundle carries needs no newer Node than 20.
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Cần Node 22.18 trở lên để chạy từ mã nguồn (đang là ${process.version}); verify.mjs trong gói xuất chạy từ Node 20.\n` +
      `Node 22.18 or newer runs this from its sources (this is ${process.version}); the verify.mjs of a bundle runs on Node 20.`,
  )
  process.exit(3)
}
await import("./main.ts")
