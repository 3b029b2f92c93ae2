import { boardPage } from "./board/index.ts"
import { homePage } from "./home/index.ts"
import { modelsPage } from "./models/index.ts"
import { owingPage } from "./owing/index.ts"
import type { Way } from "./page/frame.ts"
import type { Page, Shown, Visit } from "./page/page.ts"
import { referencePage } from "./reference/index.ts"
import { reportPage } from "./report/index.ts"
import { verifyPage } from "./verify/index.ts"

const ofCampaign: ReadonlyArray<Page> = [boardPage, owingPage, modelsPage, reportPage]

/** Where one may go from a page: the campaign's own pages where it is of one, and those of the whole register. */
export const waysFrom = ({ campaign }: Shown, { options }: Visit): ReadonlyArray<Way> => [
  homePage,
  ...(campaign === undefined
    ? []
    : ofCampaign.map(({ name, path }) => ({ name, path: path.replace("{campaign}", String(campaign)) }))),
  ...(options.audit === undefined ? [] : [verifyPage]),
  referencePage,
]
