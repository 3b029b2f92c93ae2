import { serve } from "@kheo/api"
import { layerMemoryVault, memoryRegister, type Register } from "@kheo/application"
import { layer } from "@kheo/event-store-sqlite"
import { Layer, ManagedRuntime } from "effect"

// A server of its own over the ledger of a bench: prints where it listens, then how much memory it took when it is told to stop.
const [file = ""] = process.argv.slice(2)
const store = Layer.merge(
  memoryRegister({ ledger: "bench" }),
  Layer.merge(layer({ file, ledger: "bench" }), layerMemoryVault()),
)
const runtime = ManagedRuntime.make(store as Layer.Layer<Register>)
const { close, url } = await serve({
  run: (effect) => runtime.runPromise(effect),
  actor: { named: undefined, account: "bench" },
})
console.log(url)
process.once("SIGTERM", () => {
  console.log(String(process.resourceUsage().maxRSS))
  void close().then(() => runtime.dispose())
})
