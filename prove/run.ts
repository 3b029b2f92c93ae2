import { trials } from "./trials.ts"
const [name, runs, seed] = process.argv.slice(2)
const t = trials.find((t) => t.name === name)!
const a = await t.load()
const s = performance.now()
console.log(await a({ runs: Number(runs), seed: Number(seed) }), performance.now() - s)
