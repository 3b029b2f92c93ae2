import { program } from "@kheo/auditor"
import {
  newSeed,
  noteOf,
  checkpointText,
  consistencyFile,
  inclusionFile,
  privateKeyOf,
  vkeyText,
} from "@kheo/event-store/note"

/** What the auditor's program answers of a text that it is given as a file. */
export const audited = async (
  text: string,
  { checkpoint, key }: { readonly checkpoint?: string; readonly key?: string } = {},
): Promise<{ readonly exit: number; readonly verdict: string }> => {
  let printed = ""
  const files = new Map([["proof", text], ...(checkpoint === undefined ? [] : [["kept", checkpoint] as const])])
  const exit = await program(
    [
      "proof",
      "--json",
      ...(checkpoint === undefined ? [] : ["--checkpoint", "kept"]),
      ...(key === undefined ? [] : ["--key", key]),
    ],
    {
      isFolder: () => Promise.resolve(false),
      text: (path) => Promise.resolve(files.get(path)),
      open: () => Promise.resolve(undefined),
      bundle: () => {
        throw new Error("there is none")
      },
      write: () => Promise.resolve(),
      print: (said) => void (printed += said),
      complain: (said) => void (printed += said),
      now: "2022-10-18T00:00:00Z",
    },
  )
  return { exit, verdict: printed.startsWith("{") ? JSON.parse(printed).verdict : printed }
}

/** Somebody who signs heads of their own reading, so that proofs of any size can be put into files. */
export const witness = (name: string) => {
  const key = privateKeyOf(newSeed())
  const note = (size: number, root: string): string => {
    const text = checkpointText({ origin: name, size, root })
    return noteOf(text, [{ name, publicKey: key.publicKey, signature: key.sign(Buffer.from(text)) }])
  }
  return {
    key: vkeyText({ name, publicKey: key.publicKey }),
    inclusion: (
      told: {
        readonly position: number
        readonly size: number
        readonly root: string
        readonly hashes: ReadonlyArray<string>
      },
      entry: Uint8Array,
    ) => inclusionFile({ index: told.position - 1, entry, proof: told, checkpoint: note(told.size, told.root) }),
    consistency: (told: {
      readonly from: number
      readonly to: number
      readonly fromRoot: string
      readonly toRoot: string
      readonly hashes: ReadonlyArray<string>
    }) =>
      consistencyFile({
        from: { size: told.from, root: told.fromRoot },
        proof: told,
        checkpoint: note(told.to, told.toRoot),
      }),
  }
}
