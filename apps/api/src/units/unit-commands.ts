import type { UnitCommand } from "@kheo/domain/unit"
import { commandRoute, mendingRoutes, type Verb } from "../command/index.ts"
import { unitResource } from "./unit-resource.ts"

const verbs: ReadonlyArray<Verb<UnitCommand>> = [
  {
    path: "rename",
    command: "RenameUnit",
    summary: { vi: "Đổi tên đơn vị", en: "Rename a unit" },
    example: { name: "Xã Long Thành Bắc", occurredAt: "2022-06-01", legalBasis: "Nghị quyết 12/NQ-HĐND" },
  },
  {
    path: "reclassify",
    command: "ReclassifyUnit",
    summary: { vi: "Đổi loại đơn vị, như xã thành phường", en: "Give a unit another kind" },
    example: { kind: "phường", occurredAt: "2022-07-01" },
  },
  {
    path: "move",
    command: "MoveUnit",
    summary: { vi: "Chuyển đơn vị sang khối hoặc cấp trên khác", en: "Move a unit to another block or superior" },
    example: { block: "Khối cơ quan", occurredAt: "2022-08-01" },
  },
  {
    path: "alias",
    command: "LearnAlias",
    summary: { vi: "Ghi nhận một cách gọi khác của đơn vị", en: "Note how else papers call a unit" },
    example: { alias: "UBND xã Long Thành", learnedFrom: "Báo cáo 12-BC/ĐU" },
  },
]

/** What becomes of one unit, mergers and divisions aside. */
export const unitCommands = [...verbs.map((verb) => commandRoute(unitResource, verb)), ...mendingRoutes(unitResource)]
