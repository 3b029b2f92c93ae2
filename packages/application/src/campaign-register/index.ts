export { openedModel } from "./model-row.ts"
export { campaignRegisterModel } from "./read-model.ts"
export { type ModelsPage, modelsTouched, registeredAmong, registeredModels } from "./registered-models.ts"
export { type CampaignRegister, showCampaignRegister } from "./show-campaign-register.ts"
