export {
  compareMatches,
  isEmptyQuery,
  matchModel,
  type ModelMatch,
  searchedTexts,
  type SearchedTexts,
} from "./match.ts"
export {
  findModels,
  type FoundModel,
  type ModelSearch,
  resultWords,
  searchModels,
  SearchRegister,
  type SearchState,
} from "./search-register.ts"
