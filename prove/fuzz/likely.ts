/** What parameters name in an office, by their name or by the path before them; others are made from their schema alone. */
const byName: Readonly<Record<string, ReadonlyArray<string>>> = {
  campaign: ["2022", "2022", "2022", "2022", "2021", "2099"],
  year: ["2022"],
  unit: ["X01", "X02", "Xã Long Thành", "u-long-thuan"],
  event: ["1", "5", "10", "14", "16", "18", "20", "22"],
  position: ["1", "5", "17"],
  knownAt: ["3", "12", "2022-10-18", "2026-12-31", "2022-10-18T09:00:00+07:00"],
  division: ["field", "recipient-group"],
  list: ["blocks", "fields", "levels", "award-forms", "authorities", "roles"],
  "/v1/units/{id}": ["X01", "X02", "Xã Long Thành", "u-long-thuan", "X03"],
  "/v1/models/{id}": ["M-2022-0001", "M-2022-0002", "M-2022-0003"],
  "/v1/papers/{id}": ["66-CV/BDVHU", "51-CV/BCĐ"],
  "/v1/users/{id}": ["u-spare", "mau", "u-nobody"],
}

/** Values that probably name something. */
export const likely = (path: string, name: string): ReadonlyArray<string> =>
  byName[Object.keys(byName).find((start) => name === "id" && path.startsWith(start)) ?? name] ?? []
