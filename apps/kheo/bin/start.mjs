// The first command of the README: the same check as kheo.mjs, then the example.
process.argv.splice(2, 0, "start")
await import("./kheo.mjs")
