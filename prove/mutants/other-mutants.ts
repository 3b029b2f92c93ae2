import type { Mutant } from "./mutant.ts"

/** Faults of what stands on the store: erasure, the auditor, the API and the rules. */
export const otherMutants: ReadonlyArray<Mutant> = [
  {
    name: "an erased person stays in what was made from the ledger",
    edits: [
      {
        file: "packages/application/src/personal/erase-persons.ts",
        find: "  yield* cleanDerived(erased, scrub)\n  return erased",
        put: "  return erased",
      },
    ],
    found: { trial: "erasure", runs: 2 },
  },
  {
    name: "the auditor does not compare the root of the record",
    edits: [
      {
        file: "apps/auditor/src/verifier.ts",
        find: "return this.rootAt(checkpoint.position) === checkpoint.root",
        put: "return this.rootAt(checkpoint.position) !== undefined",
      },
    ],
    found: { trial: "tampering", runs: 100 },
  },
  {
    name: "a route throws on some value",
    edits: [
      {
        file: "apps/api/src/values.ts",
        find: 'decode: (text: string) => text.normalize("NFC").trim(),',
        put: 'decode: (text: string) => decodeURIComponent(text).normalize("NFC").trim(),',
      },
    ],
    found: { trial: "any-requests", runs: 2_000 },
  },
  {
    name: "the board counts a withdrawn model",
    edits: [
      {
        file: "packages/domain/src/reporting-board/model-counts.ts",
        find: '  outcome === "withdrawn"\n',
        put: '  outcome === ("taken back" as never)\n',
      },
    ],
    found: { trial: "any-commands", runs: 10 },
  },
  {
    name: "a command rests on any version",
    edits: [
      {
        file: "packages/application/src/check-version.ts",
        find: "if (expects.includes(actual)) return Effect.void",
        put: "if (expects.length > 0) return Effect.void",
      },
    ],
    found: { trial: "any-commands", runs: 5 },
  },
]
