import { existsSync, readFileSync } from "node:fs"
import { extname } from "node:path"

/** The text of the verifier in one file: built from source, or what lies beside the bundle that runs. */
export const verifierProgram = async (): Promise<string> => {
  if (extname(import.meta.url) === ".ts") {
    const { bundleVerifier } = await import("./bundle.ts")
    return bundleVerifier()
  }
  const beside = ["./verify.mjs", "../verify.mjs"].map((path) => new URL(path, import.meta.url))
  const found = beside.find((url) => existsSync(url))
  if (found === undefined) throw new Error("verify.mjs does not lie beside the program")
  return readFileSync(found, "utf8")
}
