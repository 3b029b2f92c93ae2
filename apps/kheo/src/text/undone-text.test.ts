import { EventId } from "@kheo/domain/history"
import type { Undone, UndoneFact } from "@kheo/importer"
import { assert, it } from "@effect/vitest"
import { undoneText } from "./undone-text.ts"

const kept = (row: number, reason: string): UndoneFact => ({
  outcome: "kept",
  event: EventId.make(`e-${row}`),
  stream: "unit/u",
  fact: "UnitAdded",
  source: { file: "đơn vị.xlsx", sheet: "Trang 1", sha256: "00", row, cell: `B${row}` },
  issue: { code: "IMP-4001", params: { reason: { vi: reason, en: reason } } },
})

it("an undo tells each reason once, with every place that stays for it, and how many more there are", () => {
  const used = "đơn vị còn được nhắc đến trong sổ."
  const facts = [...Array.from({ length: 13 }, (_, row) => kept(row + 3, used)), kept(99, "đã có người hủy.")]
  const totals = { facts: facts.length, reversed: 0, kept: facts.length, failed: 0 }
  const undone: Undone = { batch: "b", dryRun: false, facts, totals, events: 0 }
  const text = undoneText(undone, "vi")
  assert.strictEqual(text.split(used).length, 2)
  assert.include(text, `GIỮ LẠI (14)\n  Giữ lại: ${used} [IMP-4001]\n    đơn vị.xlsx › Trang 1!B3 (`)
  assert.include(text, "    và 3 mục nữa\n  Giữ lại: đã có người hủy. [IMP-4001]\n    đơn vị.xlsx › Trang 1!B99 (")
})
