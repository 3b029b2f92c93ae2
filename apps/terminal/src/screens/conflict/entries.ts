import type { Words } from "@kheo/application/language"
import { dropDraft, formNamed, blankForm, visibleFields } from "../../forms/index.ts"
import { back, draftKey, type FormState, go, type ScreenOf, shown, type State, toast } from "../../state/index.ts"

/** What can be done about a conflict; nothing is lost by any but the first. */
export interface ConflictEntry {
  readonly key: string
  readonly words: Words
  readonly run: (state: State) => State
}

/** The ways on: to keep what the register holds, to go back to one's own, and where the form knows how, to correct. */
export const conflictEntries = (state: State, screen: ScreenOf<"conflict">): ReadonlyArray<ConflictEntry> => {
  const form = state.screens.at(-2)
  const correcting = form?.name === "form" ? correctionOf(form, screen) : undefined
  return [
    {
      key: "return",
      words: { vi: "Quay lại bản của tôi để sửa", en: "Go back to mine and change it" },
      run: back,
    },
    ...(correcting === undefined
      ? []
      : [
          {
            key: "correct",
            words: {
              vi: "Ghi một lần sửa thay bản trong sổ (cần lý do)",
              en: "Correct what the register holds (a reason is needed)",
            },
            run: (now: State) => go(back(back(now)), correcting),
          },
        ]),
    {
      key: "keep",
      words: { vi: "Giữ bản trong sổ, bỏ bản của tôi", en: "Keep the register's, drop mine" },
      run: (now) => {
        const beneath = back(now)
        const mine = shown(beneath)
        const kept = mine.name === "form" ? dropDraft(back(beneath), draftKey(mine)) : beneath
        return toast(kept, {
          vi: "Đã giữ bản trong sổ; không ghi gì thêm.",
          en: "The register's was kept; nothing was written.",
        })
      },
    },
  ]
}

const correctionOf = (form: FormState, { mine, theirs }: ScreenOf<"conflict">): FormState | undefined => {
  const correcting = formNamed(form.form)?.correcting
  const gone = new Set<unknown>(theirs.flatMap(({ data }) => ("retracts" in data ? [data["retracts"]] : [])))
  const [made] = theirs
    .filter(({ data, id }) => !gone.has(id) && !gone.has(data["corrects"]))
    .toReversed()
    .flatMap(
      ({ data, id, occurredAt, type }) => correcting?.(form, { id, type, occurredAt, data, what: mine.what }) ?? [],
    )
  const spec = made === undefined ? undefined : formNamed(made.form)
  if (made === undefined || spec === undefined) return undefined
  const focus = visibleFields(spec, made).at(-1)?.name ?? ""
  return { ...blankForm(made.form, made.subject, made.values, focus), dirty: true }
}
