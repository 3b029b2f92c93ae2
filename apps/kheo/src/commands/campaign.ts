import {
  findUnit,
  handleCampaign,
  listCampaigns,
  markOf,
  NotFound,
  placedFacts,
  resolveActor,
  showBoard,
  today,
  catchUp,
} from "@kheo/application"
import type { CampaignCommand } from "@kheo/domain/campaign"
import { unitPartition } from "@kheo/domain/movement"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { exit } from "../cli/exit-codes.ts"
import { print } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { formatLocalDate } from "@kheo/vietnamese"

/** `kheo campaign open|extend|expect|close|reopen|list`. */
export const run = (session: Session): Promise<number> => {
  const [verb, year, ...others] = session.rest
  if (verb === "list") return list(session)
  const campaign = yearNamed(year ?? session.values["campaign"])
  if (verb === undefined || campaign === undefined)
    throw new Usage({
      vi: "Cách dùng: kheo campaign open|extend|expect|close|reopen NĂM, hoặc kheo campaign list.",
      en: "Usage: kheo campaign open|extend|expect|close|reopen YEAR, or kheo campaign list.",
    })
  const on = dateOption(session, "paper-date")
  const command = commandFor(session, verb, others.join(" "))
  return withStore(
    session,
    { create: verb === "open" },
    Effect.gen(function* () {
      const actor = yield* resolveActor(session.asked)
      const day = {
        occurredAt: on ?? (yield* today),
        basis: on === undefined ? ("receipt" as const) : ("paper" as const),
      }
      const { first, last } = yield* handleCampaign(markOf(actor), campaign, yield* command(campaign, day))
      const events = Math.max(0, last - first + 1)
      const { deadline } = yield* showBoard({ campaign, asOf: "2999-12-31" })
      const told = { campaign, deadline, events }
      print(session, told, () =>
        session.language === "vi"
          ? `Đợt ${campaign}: ${events === 0 ? "không có gì mới" : `đã ghi ${events} sự kiện`}; hạn ${formatLocalDate(deadline ?? "")}.`
          : `Campaign ${campaign}: ${events === 0 ? "nothing new" : `${events} event written`}; deadline ${formatLocalDate(deadline ?? "")}.`,
      )
      return exit.done
    }),
  )
}

type Day = Pick<CampaignCommand, "occurredAt" | "basis">

const commandFor = (session: Session, verb: string, unit: string) => {
  const reason = session.values["reason"]
  const deadline = dateOption(session, "deadline")
  const need = (option: string): never => {
    throw new Usage({ vi: `kheo campaign ${verb} cần ${option}.`, en: `kheo campaign ${verb} needs ${option}.` })
  }
  const because = reason === undefined ? {} : { reason }
  switch (verb) {
    case "open": {
      const until = deadline ?? need("--deadline")
      return (campaign: number, _: Day) =>
        Effect.map(everyUnit(campaign), (expected): CampaignCommand => ({
          _tag: "OpenCampaign",
          occurredAt: `${campaign}-01-01`,
          basis: "assumed",
          title: session.values["title"] ?? `Phong trào thi đua “Dân vận khéo” năm ${campaign}`,
          deadline: until,
          expected,
        }))
    }
    case "extend": {
      const until = deadline ?? need("--deadline")
      return (_: number, day: Day) =>
        Effect.succeed<CampaignCommand>({ _tag: "ExtendDeadline", ...day, deadline: until, ...because })
    }
    case "expect": {
      if (unit === "") need("ĐƠN-VỊ")
      return (_: number, day: Day) =>
        Effect.map(findUnit(unit), (id): CampaignCommand => ({ _tag: "ExpectUnit", ...day, unit: id }))
    }
    case "close":
      return (_: number, day: Day) => Effect.succeed<CampaignCommand>({ _tag: "CloseCampaign", ...day, ...because })
    case "reopen": {
      const why = reason ?? need("--reason")
      return (_: number, day: Day) => Effect.succeed<CampaignCommand>({ _tag: "ReopenCampaign", ...day, reason: why })
    }
    default:
      throw new Usage({ vi: `Không có kheo campaign ${verb}.`, en: `There is no kheo campaign ${verb}.` })
  }
}

/** Every unit of the register, in the order in which they were added. */
const everyUnit = Effect.fnUntraced(function* (campaign: number) {
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [unitPartition] })
  const units = facts.flatMap((placed): ReadonlyArray<UnitId> => (placed.category === "unit" ? [placed.unit] : []))
  const [first, ...others] = [...new Set(units)]
  if (first === undefined) return yield* new NotFound({ what: "unit", name: `${campaign}` })
  return [first, ...others] as const
})

const list = (session: Session): Promise<number> =>
  withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const campaigns = yield* listCampaigns
      const boards = yield* Effect.forEach(campaigns, (campaign) => showBoard({ campaign, asOf: "2999-12-31" }))
      const told = boards.map(({ campaign, deadline, totals }) => ({
        campaign,
        deadline,
        units: totals.units,
        models: totals.models,
      }))
      print(session, { campaigns: told }, () =>
        told
          .map(({ campaign, deadline, models, units }) =>
            session.language === "vi"
              ? `${campaign}  hạn ${formatLocalDate(deadline ?? "")}  ${units} đơn vị, ${models} mô hình`
              : `${campaign}  deadline ${formatLocalDate(deadline ?? "")}  ${units} units, ${models} models`,
          )
          .join("\n"),
      )
      return exit.done
    }),
  )
