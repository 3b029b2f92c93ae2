import { parentPort } from "node:worker_threads"
import type { SheetPart } from "./document.ts"
import { readDocument } from "./read-document.ts"

/** One document at a time; its sheets go out part by part, the outcome last. Whoever waits ends this thread when it takes too long. */
parentPort?.on("message", ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
  const hand = (part: SheetPart) => parentPort?.postMessage({ part })
  void readDocument(bytes, name, hand).then((outcome) => parentPort?.postMessage({ outcome }))
})
