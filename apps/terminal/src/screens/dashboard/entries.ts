import type { BoardBlock } from "@kheo/domain/reporting-board"
import { allCandidates, isIncomplete } from "../../candidates/index.ts"
import type { Register } from "../../register/index.ts"
import type { Seen } from "../../state/index.ts"

/** What can still be open in a campaign, in the order in which an office cares. */
export type OpenItem =
  | { readonly what: "missing" | "late" | "unreconciled"; readonly units: number }
  | { readonly what: "outstanding"; readonly units: number; readonly models: number }
  /** Dossiers that lack something; `undefined` where there are too many proposals to look through each time. */
  | { readonly what: "dossiers"; readonly incomplete: number | undefined; readonly proposed: number }
  | { readonly what: "models"; readonly models: number }
  | { readonly what: "nothing" }

/** A line below the dashboard's heads; those with a key can be chosen and opened. */
export type Entry =
  | { readonly kind: "block"; readonly key: string; readonly block: BoardBlock }
  | { readonly kind: "total"; readonly key: string }
  | { readonly kind: "openItem"; readonly key?: string; readonly item: OpenItem }
  | { readonly kind: "rule" | "blank" | "legend" | "title" | "tip" | "noUnits"; readonly key?: undefined }

/** The dashboard's lines; where the window is low, ornaments go, in this order. */
export const entriesOf = (register: Register, seen: Seen, height: number): ReadonlyArray<Entry> => {
  const { blocks } = register.board
  const all: ReadonlyArray<Entry> = [
    ...(blocks.length === 0 ? [{ kind: "noUnits" } as const] : []),
    ...blocks.map((block): Entry => ({ kind: "block", key: `block:${block.block}`, block })),
    { kind: "rule" },
    { kind: "total", key: "total" },
    { kind: "legend" },
    { kind: "blank" },
    { kind: "title" },
    ...openItemsOf(register, seen).map((item): Entry =>
      item.what === "nothing" ? { kind: "openItem", item } : { kind: "openItem", key: item.what, item },
    ),
    { kind: "blank" },
    { kind: "tip" },
  ]
  return ["tip", "blank", "legend", "rule", "title"].reduce(
    (kept, kind) => (kept.length > height ? kept.filter((entry) => entry.kind !== kind) : kept),
    all,
  )
}

/** What is left to do, counted from the same units as the board. */
const openItemsOf = ({ board, listed, units }: Register, seen: Seen): ReadonlyArray<OpenItem> => {
  const partly = units.filter(({ outstanding }) => outstanding > 0)
  const unreconciled = units.filter((unit) => unit.unreconciled).length
  const { late } = board.totals
  const missing = board.missing.length
  const outstanding = partly.reduce((sum, unit) => sum + unit.outstanding, 0)
  return [
    ...(missing > 0 ? [{ what: "missing", units: missing } as const] : []),
    ...(missing === 0 && units.length > 0 ? [{ what: "nothing" } as const] : []),
    ...(late > 0 ? [{ what: "late", units: late } as const] : []),
    ...(partly.length > 0 ? [{ what: "outstanding", units: partly.length, models: outstanding } as const] : []),
    ...(unreconciled > 0 ? [{ what: "unreconciled", units: unreconciled } as const] : []),
    ...dossiersOf(board.totals.proposed, listed, seen),
    { what: "models", models: listed },
  ]
}

/** In a register with more models than that, the dashboard does not read what every proposal holds. */
export const mostLookedThrough = 2_000

const dossiersOf = (proposed: number, listed: number, seen: Seen): ReadonlyArray<OpenItem> => {
  if (proposed === 0) return []
  if (listed > mostLookedThrough) return [{ what: "dossiers", incomplete: undefined, proposed }]
  const incomplete = allCandidates(seen)?.filter(isIncomplete).length ?? 0
  return incomplete === 0 ? [] : [{ what: "dossiers", incomplete, proposed }]
}
