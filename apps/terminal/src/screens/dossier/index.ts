export { dossierLines } from "./dossier-lines.ts"
export { drawDossier } from "./draw-dossier.ts"
