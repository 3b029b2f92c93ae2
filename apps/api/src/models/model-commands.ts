import { replicationIn } from "@kheo/application"
import type { ModelCommand } from "@kheo/domain/model"
import { commandRoute, mendingRoutes, type Verb } from "../command/index.ts"
import { awardVerbs } from "./award-verbs.ts"
import { modelResource } from "./model-resource.ts"

const verbs: ReadonlyArray<Verb<ModelCommand>> = [
  {
    path: "submit",
    command: "SubmitResults",
    summary: {
      vi: "Ghi kết quả của mô hình; số đếm được đọc ra từ câu nhân rộng",
      en: "Record a model's results; counts are read out of the replication phrase",
    },
    example: {
      results: "Huy động 120 lượt người",
      replication: "nhân rộng 03/05 ấp",
      effectiveness: "Đường sạch, dân đồng thuận",
      occurredAt: "2022-10-14",
    },
    usual: ({ replication }) => replicationIn(replication as string | undefined),
  },
  {
    path: "not-scalable",
    command: "ReportNotScalable",
    summary: {
      vi: "Ghi mô hình không nhân rộng được, theo lời báo cáo",
      en: "Record that a model can't be scaled out",
    },
    example: { words: "không nhân rộng được", occurredAt: "2022-10-14" },
    usual: () => ({ words: "không nhân rộng được", replicationCounts: [] }),
  },
  {
    path: "survey",
    command: "SurveyModel",
    summary: { vi: "Ghi một lần khảo sát mô hình", en: "Record a visit and what it found" },
    example: { finding: "Mô hình chạy đều", by: "Ban Dân vận Huyện ủy", occurredAt: "2022-09-01" },
  },
  {
    path: "replicate",
    command: "ReplicateModel",
    summary: { vi: "Ghi nơi khác đã làm theo mô hình", en: "Record that others took the model over" },
    example: { by: { unit: "X02" }, places: 3, people: 120, occurredAt: "2022-11-02" },
  },
  {
    path: "recognise",
    command: "RecogniseModel",
    summary: { vi: "Ghi công nhận mô hình ở một cấp", en: "Recognise a model at a level" },
    example: { level: "huyện", certificate: "12/GCN", occurredAt: "2022-11-20" },
  },
  {
    path: "designate",
    command: "DesignateModel",
    summary: { vi: "Ghi mô hình tiêu biểu của một cấp", en: "Name a model outstanding among those of a level" },
    example: { level: "huyện", occurredAt: "2022-11-21" },
  },
  {
    path: "hold",
    command: "PlaceHold",
    summary: { vi: "Tạm dừng xét khen vì việc chưa giải quyết xong", en: "Let awards wait for what is pending" },
    example: { kind: "complaint", occurredAt: "2022-11-22" },
  },
  {
    path: "lift",
    command: "LiftHold",
    summary: { vi: "Việc đã giải quyết xong, xét khen tiếp", en: "What was pending is settled" },
    example: { kind: "complaint", reason: "Đã giải quyết", occurredAt: "2022-11-23" },
  },
  {
    path: "override",
    command: "OverrideRule",
    summary: {
      vi: "Người có thẩm quyền quyết định không áp dụng một quy định",
      en: "Somebody with the power decides that a rule does not hold here",
    },
    example: {
      rule: "award-after-review",
      reason: "Thành tích đột xuất",
      decision: "15-QĐ/HU",
      by: "Thường trực Huyện ủy",
      occurredAt: "2022-11-24",
    },
  },
  {
    path: "withdraw",
    command: "WithdrawModel",
    summary: { vi: "Đơn vị rút mô hình", en: "The unit takes the model back" },
    example: { reason: "Trùng với mô hình khác", occurredAt: "2022-12-01" },
  },
]

/** What becomes of a model, and of its proposals, each of which its award form names. */
export const modelCommands = [
  ...verbs.map((verb) => commandRoute(modelResource, verb)),
  ...awardVerbs.map((verb) => commandRoute({ ...modelResource, tag: "awards" }, verb)),
  ...mendingRoutes(modelResource),
]
