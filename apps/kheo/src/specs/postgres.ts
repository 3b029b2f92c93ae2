import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo postgres` takes. */
export const postgres: CommandSpec = {
  name: "postgres",
  takes: "prepare",
  words: {
    vi: "chuẩn bị cơ sở dữ liệu PostgreSQL của --store: bảng, vai trò, quyền",
    en: "prepare the PostgreSQL database of --store: tables, roles, rights",
  },
  options: {},
}
