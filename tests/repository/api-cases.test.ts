import { assert, describe, it } from "@effect/vitest"
import { read } from "./tracked-files.ts"

const api = "apps/api/src"
const alike = "tests/system/api-cases"
const trials = "prove/trials.ts"

/**
 * What the API has to come through, and the tests that show it: the file, and words of the test's name.
 *
 * Those in `tests/system/api-cases` and the trials run over SQLite and over PostgreSQL; what no store takes part in has one test.
 */
const cases: ReadonlyArray<readonly [what: string, ...tests: ReadonlyArray<readonly [file: string, name: string]>]> = [
  [
    "a lost response, and the retry on the old version",
    [`${alike}/retries.ts`, "a reply is lost: the same request again"],
    [
      `${api}/models/register-model.test.ts`,
      "gives the first answer again and adds nothing, however the words are written",
    ],
  ],
  [
    "fifty identical requests at once, and a server that is killed",
    [`${alike}/retries.ts`, "fifty at once with one key, through two servers: once, and answered alike"],
    [trials, "The server is killed in the midst of commands that callers send until they are answered"],
    [trials, "PostgreSQL ends a writing session at any moment"],
    [trials, "The reply to a commit is lost on its way"],
  ],
  [
    "one key with another body, and of another caller",
    [`${alike}/access.ts`, "one key with another body is 422; the same key of another caller is another's"],
    [`${api}/models/register-model.test.ts`, "with another body is 422 and adds nothing"],
  ],
  [
    "thirty writers on one version",
    [`${alike}/retries.ts`, "thirty writers on one version: one is recorded, the others are told the new one"],
  ],
  [
    "tags: under compression, weak, missing, several",
    [`${alike}/retries.ts`, "a tag that was given compressed holds, a weak or missing one doesn't"],
    [`${api}/endpoint/conditional.test.ts`, "is understood by If-Match as it was given, compressed or not"],
  ],
  [
    "6,500 models by 50 while others write",
    [`${alike}/lists.ts`, "6,500 models by 50, from two servers while others write"],
    [`${api}/lists/lists.test.ts`, "of 6,500 models give each of them once, whatever is written meanwhile"],
  ],
  [
    "a cursor that was altered, or is of another query or caller",
    [`${alike}/lists.ts`, "a cursor with a changed byte, or of another query, given to another server, is refused"],
    [`${api}/lists/lists.test.ts`, "of another caller is refused, whatever the two may see"],
  ],
  [
    "a follower that is cut off again and again",
    [
      trials,
      "A client of the event stream is cut off at any byte while others write and fail to, on SQLite and PostgreSQL",
    ],
  ],
  [
    "a filtered reader gets on; a position ahead of the ledger",
    [`${alike}/feed.ts`, "a filtered reader to whom 5,000 events say nothing gets on"],
    [`${alike}/feed.ts`, "a position that the ledger has not reached is 409"],
  ],
  [
    "the board as it was known",
    [`${alike}/past.ts`, "the board as known at each of 200 positions is what it was then"],
  ],
  [
    "proofs, and a ledger that was altered",
    [trials, "Proofs asked for over HTTP, of any event and of any two sizes"],
    [`${alike}/alterations.ts`, "a changed byte, two lines in each other's place and a lost end of the store"],
    [`${api}/app.test.ts`, "is not ready over a ledger with a changed byte, a lost end, or lines that changed places"],
  ],
  [
    "nothing of another unit by any route",
    [`${alike}/access.ts`, "who sees one unit only is shown nothing of another by any route"],
    [`${api}/access/matrix.test.ts`, "is shown nothing of another unit by any route"],
    [`${api}/access/matrix.test.ts`, "costs the store the same reads for another unit's model as for none"],
  ],
  [
    "unknown properties and prototype keys",
    [`${api}/body/body.test.ts`, "is refused with all its faults at once, in the caller's language"],
    [`${api}/body/body.test.ts`, "of another shape, of half characters or with prototype keys is 422"],
  ],
  [
    "hostile text, and two names that differ by a mark",
    [`${alike}/texts.ts`, "hostile texts are refused or kept, found again and told alike"],
    [`${alike}/texts.ts`, "Long Thành and Long Thạnh stay two, whatever is looked for"],
    ["apps/terminal/src/table/harmless.test.ts", "\\u202eAn"],
  ],
  [
    "hostile JSON",
    [`${api}/body/body.test.ts`, "open brackets"],
    [`${api}/body/body.test.ts`, "a key twice, once escaped"],
    [`${api}/body/body.test.ts`, "over 1 MB is 413, announced or not"],
    [`${api}/body/body.test.ts`, "that isn't UTF-8 is 400"],
  ],
  [
    "webhooks: whom they reach, receivers that fail, signatures",
    [`${api}/webhooks/addresses.test.ts`, "nobody inside, however the address is written"],
    [`${api}/webhooks/post.test.ts`, "follows no redirect"],
    [`${api}/webhooks/post.test.ts`, "connects to the address that was checked, and asks for it once"],
    [`${api}/webhooks/deliver.test.ts`, "a receiver that fails for two days gets every event, in order"],
    [`${api}/webhooks/webhooks.test.ts`, "by signed messages that the specification's own library accepts"],
    [trials, "Receivers of webhooks fail for hours and days"],
  ],
  [
    "a server that is told to stop while it is asked",
    ["tests/system/serving.test.ts", "over %s that is told to stop says so, ends who waits, answers what it took"],
  ],
  [
    "a bulk of 500 with one wrong row",
    [`${alike}/bulk.ts`, "a bulk of 500 whose row 317 is wrong: nothing, all the others, or the verdicts alone"],
    [
      `${api}/bulk/bulk.test.ts`,
      "as atomic begins anew when others write meanwhile, and is recorded once by twenty at once",
    ],
  ],
  [
    "exports that are safe in a spreadsheet, and the same bytes",
    [`${alike}/whole.ts`, "two exports at one position are the same bytes"],
    [`${api}/exports/exports.test.ts`, "as .csv is safe in a spreadsheet and gives every text back"],
  ],
  [
    "one contract, told alike by every store",
    [`${alike}/whole.ts`, "a year through every route of the domain is told alike"],
    [`${api}/openapi/openapi.test.ts`, "lists what the router serves, and the router what the document lists"],
    ["tests/system/api-contract.test.ts", "has no complaint of Redocly's"],
    ["tests/system/api-contract.test.ts", "compiles, refuses what isn't there, and works against the server"],
    [`${api}/problems.test.ts`, "another method is 405 and told which there are"],
    [`${api}/hostile.test.ts`, "any query, path and headers"],
  ],
]

describe("the API comes through", () => {
  it("twenty cases", () => assert.lengthOf(cases, 20))

  it.each(cases.map(([what, ...tests]) => ({ what, tests })))("$what", ({ tests }) => {
    for (const [file, name] of tests) assert.include(read(file), name, file)
  })
})
