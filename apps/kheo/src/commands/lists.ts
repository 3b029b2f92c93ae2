import { showLists } from "@kheo/application"
import type { Session } from "../cli/session.ts"
import { listsText } from "../text/lists-text.ts"
import { showView } from "./show-view.ts"

/** `kheo lists`. */
export const run = (session: Session): Promise<number> => showView(session, showLists, listsText)
