import { type Figure, counted, share } from "../letter/figure.ts"
import type { AwardCandidate } from "../awards/content.ts"
import { namedWithUnit } from "../awards/content.ts"
import type { YearContent, YearFigures, YearModel, YearNumbers, YearUnit } from "./content.ts"

/** The lists behind the board's numbers, of the units that are given. */
export const listsOf = (units: ReadonlyArray<YearUnit>): Readonly<Record<keyof YearNumbers, ReadonlyArray<string>>> => {
  const named = (holds: (unit: YearUnit) => boolean) => units.filter(holds).map(({ name }) => name)
  const models = (holds: (model: YearModel) => boolean) =>
    units.flatMap((unit) => unit.models.filter(holds).map(({ title }) => `${title} (${unit.name})`))
  return {
    units: named(() => true),
    models: models(() => true),
    individuals: models(({ person }) => person !== null),
    conferences: named(({ conferenceOn }) => conferenceOn !== null),
    reports: named(({ reportedOn }) => reportedOn !== null),
    late: named(({ late }) => late),
    submitted: models(({ outcome }) => outcome === "submitted"),
    notScalable: models(({ outcome }) => outcome === "notScalable"),
    proposed: models(({ proposed }) => proposed),
  }
}

/** What each number of the board counts. */
export const counts: Readonly<Record<keyof YearNumbers, string>> = {
  units: "Đơn vị",
  models: "Mô hình đăng ký",
  individuals: "Mô hình của cá nhân",
  conferences: "Đã tổ chức hội nghị tổng kết",
  reports: "Đã gửi báo cáo",
  late: "Gửi báo cáo trễ hạn",
  submitted: "Mô hình có kết quả",
  notScalable: "Mô hình không nhân rộng được",
  proposed: "Mô hình đề nghị khen thưởng",
}

/** Every figure that a sentence of the report may name: the board's number, and the list behind it. */
export const yearFigures = ({ candidates, origins, year }: YearContent): Readonly<Record<string, Figure>> => {
  const { totals, units } = year
  const lists = listsOf(units)
  const board = (name: keyof YearNumbers): Figure => ({
    told: totals[name],
    claim: { what: counts[name], list: lists[name] },
  })
  const registering = units.filter(({ models }) => models.length > 0).map(({ name }) => name)
  const silent = units.filter(({ models }) => models.length === 0).map(({ name }) => name)
  const missing = units.filter(({ reportedOn }) => reportedOn === null).map(({ name }) => name)
  const models = units.flatMap((unit) =>
    unit.models.map((model) => ({ ...model, label: `${model.title} (${unit.name})` })),
  )
  return {
    ...Object.fromEntries((Object.keys(counts) as ReadonlyArray<keyof YearNumbers>).map((name) => [name, board(name)])),
    registering: counted("Đơn vị có đăng ký", registering),
    silent: counted("Đơn vị không đăng ký", silent),
    collectives: {
      told: totals.models - totals.individuals,
      claim: {
        what: "Mô hình của tập thể",
        list: models.filter(({ person }) => person === null).map(({ label }) => label),
      },
    },
    missing: { told: totals.units - totals.reports, claim: { what: "Chưa gửi báo cáo", list: missing } },
    reportShare: share("Tỷ lệ gửi báo cáo", lists.reports, lists.units),
    submittedShare: share("Tỷ lệ mô hình có kết quả", lists.submitted, lists.models),
    pending: {
      told: totals.models - totals.submitted - totals.notScalable,
      claim: {
        what: "Mô hình chưa có kết quả",
        list: models.filter(({ outcome }) => outcome === "pending").map(({ label }) => label),
      },
    },
    origins: counted(
      "Mô hình được nhân rộng",
      origins.map(({ title, unitName }) => `${title} (${unitName})`),
    ),
    adoptions: counted(
      "Lượt đơn vị làm theo",
      origins.flatMap(({ adopters }) => adopters),
    ),
    candidates: counted("Đề nghị khen thưởng", candidates.filter(isCounted).map(namedWithUnit)),
    awarded: counted("Đã có quyết định khen thưởng", candidates.filter(isAwarded).map(namedWithUnit)),
  }
}

/** Has a decision that stands. */
export const isAwarded = ({ state }: AwardCandidate): boolean => state === "awarded"

/** Put forward in the year, whatever was decided; what was revoked is as if it had not been. */
export const isCounted = ({ state }: AwardCandidate): boolean => state !== "revoked"

/** One block, or all, as a row of numbers with the lists behind them. */
export const rowOf = (
  label: string,
  numbers: YearNumbers,
  units: ReadonlyArray<YearUnit>,
  columns: ReadonlyArray<keyof YearNumbers>,
  bold = false,
) => {
  const lists = listsOf(units)
  return {
    cells: [label, ...columns.map((name) => String(numbers[name]))],
    claims: columns.map((name) => ({ what: `${label}: ${counts[name]}`, list: lists[name] })),
    bold,
  }
}

/** Two years of one office, row by row of what is counted. */
export const twoYears = (before: YearFigures, now: YearFigures, names: ReadonlyArray<keyof YearNumbers>) => {
  const [old, own] = [listsOf(before.units), listsOf(now.units)]
  return names.map((name) => {
    const more = now.totals[name] - before.totals[name]
    return {
      cells: [
        counts[name],
        more === 0 ? "bằng" : more > 0 ? "tăng" : "giảm",
        String(before.totals[name]),
        String(now.totals[name]),
      ],
      claims: [
        { what: `${counts[name]}, năm ${before.campaign}`, list: old[name] },
        { what: `${counts[name]}, năm ${now.campaign}`, list: own[name] },
      ],
    }
  })
}
