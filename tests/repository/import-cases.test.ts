import { assert, describe, it } from "@effect/vitest"
import { read } from "./tracked-files.ts"

const importer = "apps/importer/src"

/** What an import has to come through, and the tests that show it: the file, and words of the test's name. */
const cases: ReadonlyArray<readonly [what: string, ...tests: ReadonlyArray<readonly [file: string, name: string]>]> = [
  [
    "the letter's own form: a merged header of two rows, the unit in the letterhead, its column blank",
    [`${importer}/commit/laid-out-papers.test.ts`, "with a blank column for the unit is its letterhead's"],
    [`${importer}/layout/header.test.ts`, "of two rows names the parts of a merged heading"],
  ],
  [
    "the same file again, renamed, or saved by another program",
    [`${importer}/import-files.test.ts`, "add nothing, on the same day or another, under other names or saved again"],
    ["tests/system/libre-office.test.ts", "saved by LibreOffice as"],
  ],
  [
    "one cell changed, one row gone",
    [`${importer}/commit/reimport.test.ts`, "with one cell changed and one row gone update the one field"],
  ],
  [
    "bad rows among good ones, all or nothing, and the mended copy",
    ["tests/commands/import.test.ts", "writes all or nothing when asked to"],
    [`${importer}/plan/plan.test.ts`, "writes nothing, not even a first user, when one row is refused"],
    [`${importer}/answer/answer-files.test.ts`, "mended, it adds the faulty rows alone"],
  ],
  [
    "packages that other producers write",
    [`${importer}/formats/xlsx/odd-packages.test.ts`, "%s is read like its plain twin"],
    [`${importer}/formats/xlsx/odd-packages.test.ts`, "may leave the numbers of rows and cells out"],
  ],
  [
    "one paper in TCVN3, VNI, decomposed, windows-1258 and UTF-16",
    [`${importer}/encoding/one-paper.test.ts`, "is understood alike, and what was converted is told"],
  ],
  [
    "a cell of two encodings",
    [`${importer}/encoding/one-paper.test.ts`, "of a cell of two runs, one typed under .VnTime and one in Unicode"],
  ],
  [
    "a unit's name without marks or with a slip, and the alias that a person teaches",
    [`${importer}/commit/resolve-unit.test.ts`, "%s only suggests %s, even where nothing else is likely"],
    [`${importer}/commit/told-units.test.ts`, "is suggested, and linked in the next file once a person has taught it"],
  ],
  [
    "TT Thủ Thừa, Mầm non TT Thủ Thừa, TT DVNN",
    [`${importer}/commit/told-units.test.ts`, "stay three, however they are abbreviated"],
  ],
  [
    "periods, places, counts, days that no calendar has, and 15 hộ",
    [`${importer}/reading/meaning.test.ts`, "are kept as they were written, and read as exactly as that"],
    [`${importer}/reading/meaning.test.ts`, "with a day that no calendar has are kept with a warning"],
    [`${importer}/reading/meaning.test.ts`, "in a cell whose format adds a word are numbers and no days"],
  ],
  [
    "not scalable, not yet, and a contradiction",
    [`${importer}/reading/not-scalable.test.ts`, "are not found in “%s”"],
    [`${importer}/reading/reading-results.test.ts`, "contradicts itself, and is refused"],
  ],
  [
    "sections, totals, number rows, second pages, further lines, signatures, merges down",
    [
      `${importer}/commit/laid-out-papers.test.ts`,
      "with sections, totals, a second page, further lines and a signature",
    ],
    [`${importer}/commit/laid-out-papers.test.ts`, "whose title is merged down over its rows is of one model"],
  ],
  [
    "hidden rows, a hidden sheet, last year's hidden sheet, two candidate sheets",
    [`${importer}/layout/table-rows.test.ts`, "are flagged when they or their sheet are hidden"],
    [`${importer}/understand.test.ts`, "that are hidden and of another year are left out and told"],
    [`${importer}/understand.test.ts`, "that look like two versions of one table are for a person to choose from"],
  ],
  [
    "what is made to do harm, and files with changed bytes",
    [`${importer}/formats/xlsx/hostile.test.ts`, "%s ends soon and with its own code"],
    ["tests/system/heavy-workbooks.test.ts", "%s ends soon, within its memory"],
    ["tests/system/prove.test.ts", "$name: $promise"],
  ],
  [
    "locked, misnamed, a web page, empty, half, cut and with macros: seven answers",
    [`${importer}/formats/mixed-folder.test.ts`, "gets seven different answers for seven faults"],
  ],
  [
    "killed while it writes",
    [
      `${importer}/interrupted.test.ts`,
      "at any step is ended by the next run with the history of one that nobody killed",
    ],
  ],
  [
    "somebody writes between plan and application",
    [`${importer}/plan/plan.test.ts`, "is stale once somebody wrote about one of its rows, which is named"],
  ],
  [
    "undone, with one row that a person changed since, and once more",
    [`${importer}/undo/undo-batch.test.ts`, "keeps the row that somebody changed since, by name"],
    [`${importer}/undo/undo-batch.test.ts`, "can't be undone twice"],
  ],
  [
    "texts that a spreadsheet would compute, a program print or JavaScript inherit",
    [`${importer}/formats/mixed-folder.test.ts`, "stays the text that it is in every format"],
    [`${importer}/formats/delimited/read-delimited.test.ts`, "is taken off, and no other"],
    ["apps/kheo/src/text/receipt-text.test.ts", "\\u001b[31ma\\u202etxt.xls"],
  ],
  [
    "5,000 rows of ten columns, and twenty files of which one is broken",
    ["tests/system/many-rows.test.ts", "is planned within ten seconds of the processor and 500 MB"],
    [`${importer}/read-files.test.ts`, "are twenty of which one is broken"],
  ],
]

describe("an import comes through", () => {
  it("twenty cases", () => assert.lengthOf(cases, 20))

  it.each(cases.map(([what, ...tests]) => ({ what, tests })))("$what", ({ tests }) => {
    for (const [file, name] of tests) assert.include(read(file), name, file)
  })
})
