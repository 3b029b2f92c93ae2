export { type LastYear, type LaunchContent, launchLetter } from "./launch.ts"
export { defaultLaunchWording, type LaunchWording } from "./wording.ts"
