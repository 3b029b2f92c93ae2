export { exportEndpoints } from "./export-endpoints.ts"
