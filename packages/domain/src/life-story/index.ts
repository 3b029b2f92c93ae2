import type { CampaignYear } from "../campaign/events.ts"
import type { ModelId } from "../model/events.ts"
import { knownModel } from "../model-register/known-models.ts"
import { modelNumber } from "../model-register/model-number.ts"
import type { Projection } from "../movement/projection.ts"
import { apply, type Chapter, empty, type StoriesState } from "./state.ts"

export type { Chapter, StoriesState } from "./state.ts"

/** One model's year within a story. */
export interface StoryYear {
  readonly model: ModelId
  readonly number: string
  readonly campaign: CampaignYear
  readonly title: string
  readonly unitName: string
  readonly person: string | null
  readonly continues: ModelId | null
  /** By the days of the papers. */
  readonly chapters: ReadonlyArray<Chapter>
}

/** The lives of models: every fact of every year, one story as long as later models continue earlier ones. */
export const LifeStories: Projection<StoriesState> = { name: "life-story", version: 1, empty, apply }

/** The whole story that a model belongs to, whichever of its years it is, earliest year first; empty for a model not registered. */
export const lifeStory = (state: StoriesState, model: ModelId): ReadonlyArray<StoryYear> =>
  storyOf(state, model)
    .flatMap((id): ReadonlyArray<StoryYear> => {
      const said = knownModel(state.models, id)
      if (said === undefined) return []
      return [
        {
          model: id,
          number: modelNumber(said.campaign, said.number),
          campaign: said.campaign,
          title: said.title,
          unitName: state.units.get(said.unit)?.name ?? said.unit,
          person: said.holder === "individual" ? (said.personal?.holder ?? null) : null,
          continues: said.continues ?? null,
          chapters: state.chapters.get(id) ?? [],
        },
      ]
    })
    .toSorted((one, other) => one.campaign - other.campaign || (one.number < other.number ? -1 : 1))

/** All models that hang together by `continues`, up and down, also where a story branches. */
const storyOf = ({ models }: StoriesState, model: ModelId): ReadonlyArray<ModelId> => {
  const neighbours = new Map<ModelId, Array<ModelId>>()
  const join = (one: ModelId, other: ModelId) => neighbours.set(one, [...(neighbours.get(one) ?? []), other])
  for (const [id, { registration }] of models) {
    const earlier = registration?.continues
    if (earlier === undefined) continue
    join(id, earlier)
    join(earlier, id)
  }
  const story = new Set<ModelId>([model])
  for (const id of story) for (const next of neighbours.get(id) ?? []) story.add(next)
  return [...story]
}
