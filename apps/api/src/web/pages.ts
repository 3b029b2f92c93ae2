import { boardPage } from "./board/index.ts"
import { homePage } from "./home/index.ts"
import { modelsPage } from "./models/index.ts"
import { owingPage } from "./owing/index.ts"
import type { Page } from "./page/page.ts"
import { operationPage, referencePage } from "./reference/index.ts"
import { reportPage } from "./report/index.ts"
import { storyPage } from "./story/index.ts"
import { verifyPage } from "./verify/index.ts"

/** Every page; router, frame and tests know of no other. */
export const pages: ReadonlyArray<Page> = [
  homePage,
  boardPage,
  owingPage,
  modelsPage,
  storyPage,
  reportPage,
  verifyPage,
  referencePage,
  operationPage,
]
