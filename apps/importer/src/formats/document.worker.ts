import module from "node:module"
import { parentPort } from "node:worker_threads"

// A thread asks for compiled code by itself; what is loaded before it does is compiled anew each time.
module.enableCompileCache()

// Whoever starts this thread is still busy with other things: what most documents need is loaded meanwhile.
const reading = Promise.all([import("./read-document.ts"), import("./packed-part.ts")])
void import("./xlsx/read-xlsx.ts").catch(() => undefined)

/** One document at a time; its sheets go out part by part, the outcome last. Whoever waits ends this thread when it takes too long. */
parentPort?.on("message", ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
  void reading
    .then(([{ readDocument }, { Packing }]) => {
      const packing = new Packing()
      return readDocument(bytes, name, (part) => {
        const packed = packing.pack(part)
        parentPort?.postMessage({ part: packed }, [packed.cells.buffer, packed.numbers.buffer])
      })
    })
    .then((outcome) => parentPort?.postMessage({ outcome }))
})
