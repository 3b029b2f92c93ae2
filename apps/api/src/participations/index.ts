export { participations } from "./participation-routes.ts"
