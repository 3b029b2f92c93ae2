export { awardList, type AwardListContent, listed } from "./award-list.ts"
export { type Certificate, certificates, type CertificatesContent } from "./certificates.ts"
export { certificatesDocument } from "./certificates-document.ts"
export { type AwardCandidate, type AwardsContent, isComplete, isWaiting, namedWithUnit } from "./content.ts"
export { awardProposal } from "./proposal.ts"
export {
  type AwardListWording,
  type AwardsWording,
  type CertificateWording,
  defaultAwardListWording,
  defaultAwardsWording,
  defaultCertificateWording,
} from "./wording.ts"
