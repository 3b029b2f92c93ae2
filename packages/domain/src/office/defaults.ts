import type { OfficeSettings } from "./settings.ts"

/**
 * What holds where the office has set nothing: rule sets, fields and levels, each with its source.
 *
 * HD 36 and HD 05: replaced on 27/5/2026, several independent copies; the primary text of HD 05 has not been read.
 * The four fields: launch of Thới Bình's movement in 2020; provinces add to them. The district level ended on 1/7/2025.
 */
export const defaults = {
  ruleSets: [
    {
      name: "HD 36-HD/VPTW",
      body: "party",
      from: "2018-04-03",
      to: "2026-05-26",
      source: "Hướng dẫn 36-HD/VPTW ngày 03/4/2018, theo Quy định 66-QĐ/TW năm 2017",
    },
    {
      name: "HD 05-HD/VPTW",
      body: "party",
      from: "2026-05-27",
      source: "Hướng dẫn 05-HD/VPTW ngày 27/5/2026, theo Quy định 399-QĐ/TW ngày 09/01/2026",
    },
    {
      name: "NĐ 30/2020/NĐ-CP",
      body: "state",
      from: "2020-03-05",
      source: "Nghị định 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư",
    },
  ],
  fields: ["kinh tế", "văn hóa – xã hội", "quốc phòng – an ninh", "xây dựng hệ thống chính trị"].map((name) => ({
    name,
    source: "Ban Dân vận Huyện ủy Thới Bình phát động đăng ký mô hình năm 2020",
  })),
  levels: [
    { name: "tỉnh", source: "Chính quyền địa phương hai cấp từ 01/7/2025" },
    { name: "huyện", to: "2025-06-30", source: "Chính quyền địa phương hai cấp từ 01/7/2025" },
    { name: "xã", source: "Chính quyền địa phương hai cấp từ 01/7/2025" },
  ],
} as const satisfies OfficeSettings
