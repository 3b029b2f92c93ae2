import { ActivityJournal } from "@kheo/domain/activity-journal"
import { AwardBoard } from "@kheo/domain/award-board"
import { CampaignOutlines } from "@kheo/domain/campaign-outline"
import { ModelDossiers } from "@kheo/domain/checks"
import { FairnessOverYears } from "@kheo/domain/fairness"
import { LifeStories } from "@kheo/domain/life-story"
import { ModelRegister } from "@kheo/domain/model-register"
import { SearchRegister } from "@kheo/domain/model-search"
import { fold, type Projection } from "@kheo/domain/movement"
import { NumberRegister } from "@kheo/domain/number-register"
import { ReplicationGraph } from "@kheo/domain/replication-graph"
import { ReportingBoard } from "@kheo/domain/reporting-board"
import { UnitHistory } from "@kheo/domain/unit-history"
import { plainAwards, plainFairness } from "./plain-awards.ts"
import { plainDossiers, plainReplications, plainSearch, plainStories } from "./plain-lives.ts"
import { plainJournal, plainNumbers, plainOutline, plainUnits } from "./plain-papers.ts"
import { plainBoard, plainRegister, type PlainReduce } from "./plain-reduces.ts"
import type { YearRead } from "./year-read.ts"

/** A projection and the plain reduce over parsed lines that it is measured against. */
export interface Compared {
  readonly name: string
  readonly fold: (year: Pick<YearRead, "facts">) => unknown
  readonly plain: PlainReduce
}

const against = <State>(projection: Projection<State>, plain: PlainReduce): Compared => ({
  name: projection.name,
  fold: ({ facts }) => fold(projection, facts),
  plain,
})

/** Every projection that folds standing facts; a new one is one more line. */
export const compared: ReadonlyArray<Compared> = [
  against(ReportingBoard, plainBoard),
  against(ModelRegister, plainRegister),
  against(SearchRegister, plainSearch),
  against(ModelDossiers, plainDossiers),
  against(LifeStories, plainStories),
  against(ReplicationGraph, plainReplications),
  against(AwardBoard, plainAwards),
  against(FairnessOverYears, plainFairness),
  against(CampaignOutlines, plainOutline),
  against(NumberRegister, plainNumbers),
  against(UnitHistory, plainUnits),
]

/** The one that folds what was recorded instead, corrections as things that somebody did. */
export const journal = {
  name: ActivityJournal.name,
  fold: ({ events }: Pick<YearRead, "events">): unknown =>
    events.reduce(ActivityJournal.apply, ActivityJournal.empty()),
  plain: plainJournal,
}
