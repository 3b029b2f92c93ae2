import type { Key } from "../../keys/index.ts"
import { back, put, type ScreenOf, type State } from "../../state/index.ts"
import { tourPages } from "./tour-pages.ts"

/** A key in the introduction: Enter and arrows turn pages, behind the last it ends. */
export const pressTour = (state: State, screen: ScreenOf<"tour">, key: Key): State => {
  const by = steps[key.name] ?? 0
  const page = Math.max(0, screen.page + by)
  return page >= tourPages.length ? back(state) : put(state, { ...screen, page })
}

const steps: { readonly [Name in Key["name"]]?: number } = {
  enter: 1,
  right: 1,
  tab: 1,
  down: 1,
  pageDown: 1,
  left: -1,
  backTab: -1,
  up: -1,
  pageUp: -1,
}
