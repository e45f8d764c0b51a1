import type { Rule } from './rule.ts';
import { controllerIdentity } from './rules/pc001-controller-identity.ts';
import { euRepresentative } from './rules/pc002-eu-representative.ts';
import { dpoContact } from './rules/pc003-dpo-contact.ts';
import { jointEssence } from './rules/pc004-joint-essence.ts';
import { purposeSpecific } from './rules/pc005-purpose-specific.ts';
import { basisPresent } from './rules/pc006-legal-basis-present.ts';
import { interestStated } from './rules/pc007-li-interest-stated.ts';
import { objectionRoute } from './rules/pc008-li-objection-route.ts';
import { objectionNotice } from './rules/pc009-objection-notice-separate.ts';
import { marketingObjection } from './rules/pc010-marketing-objection-absolute.ts';
import { withdrawalRoute } from './rules/pc011-consent-withdrawal-route.ts';
import { exNuncText } from './rules/pc012-consent-exnunc-text.ts';
import { defaultOff } from './rules/pc013-consent-default-off.ts';
import { consentBundled } from './rules/pc014-consent-bundled.ts';
import { contractScope } from './rules/pc015-contract-basis-scope.ts';
import { specialCategory } from './rules/pc016-special-category-condition.ts';
import { childConsent } from './rules/pc017-child-consent.ts';
import { accessDeclared } from './rules/pc018-device-access-declared.ts';
import { accessBasis } from './rules/pc019-device-access-basis.ts';
import { exemptionJustified } from './rules/pc020-exemption-justified.ts';
import { noInterestForDevice } from './rules/pc021-no-li-for-device.ts';
import { storageDuration } from './rules/pc022-storage-duration.ts';
import { storageTooLong } from './rules/pc023-storage-too-long.ts';
import { recipientsPresent } from './rules/pc024-recipients-present.ts';
import { recipientsNamed } from './rules/pc025-consent-recipients-named.ts';
import { dataCategories } from './rules/pc026-data-categories.ts';
import { dataSource } from './rules/pc027-data-source.ts';
import { retentionPresent } from './rules/pc028-retention-present.ts';
import { retentionVague } from './rules/pc029-retention-vague.ts';
import { countryResolved } from './rules/pc030-third-country-resolved.ts';
import { adequacyListed } from './rules/pc031-adequacy-listed.ts';
import { usNeedsDpf } from './rules/pc032-us-needs-dpf.ts';
import { dpfStale } from './rules/pc033-dpf-check-stale.ts';
import { dpfFallback } from './rules/pc034-dpf-fallback.ts';
import { adequacyExpiring } from './rules/pc035-adequacy-expiring.ts';
import { privacyShield } from './rules/pc036-privacy-shield.ts';
import { sccCopyRoute } from './rules/pc037-scc-copy-route.ts';
import { sccEdition } from './rules/pc038-scc-edition.ts';
import { article49 } from './rules/pc039-art49-consent.ts';
import { compelling } from './rules/pc040-art49-compelling.ts';
import { automatedDecision } from './rules/pc041-adm-explicit.ts';
import { rightsComplete } from './rules/pc042-rights-complete.ts';
import { complaintRight } from './rules/pc043-complaint-right.ts';
import { authorityMatch } from './rules/pc044-authority-match.ts';
import { provisionConsequence } from './rules/pc045-provision-consequence.ts';
import { renamedLaw } from './rules/pc046-renamed-law.ts';
import { bdsg26 } from './rules/pc047-bdsg-26.ts';
import { versioned } from './rules/pc048-policy-versioned.ts';
import { partyRole } from './rules/pc101-party-role.ts';
import { sourceTiming } from './rules/pc102-source-timing.ts';
import { languageParity } from './rules/pc103-language-parity.ts';
import { links } from './rules/pc104-links-https.ts';
import { staleName } from './rules/pc105-stale-name.ts';
import { tracking } from './rules/pc106-newsletter-tracking.ts';
import { softOptIn } from './rules/pc107-soft-opt-in.ts';
import { signalMapping } from './rules/pc108-signal-mapping.ts';
import { recordRetention } from './rules/pc109-record-retention.ts';
import { artificialIntelligence } from './rules/pc110-ai-disclosed.ts';
import { dataSetStale } from './rules/pc200-data-set-stale.ts';
import { transferWithoutRecipient } from './rules/pc201-transfer-without-recipient.ts';
import { countryNotDeclared } from './rules/pc202-country-not-declared.ts';
import { otherDecision } from './rules/pc203-adequacy-of-another-country.ts';
import { strangersSafeguard } from './rules/pc204-safeguard-by-stranger.ts';
import { riskElsewhere } from './rules/pc205-risk-of-another-country.ts';
import { needlessTransfer } from './rules/pc206-transfer-inside-eea.ts';
import { safeguardDiffers } from './rules/pc207-safeguard-differs.ts';
import { recipientInside } from './rules/pc208-transfer-recipient-in-eea.ts';
import { calledInadequate } from './rules/pc209-us-called-inadequate.ts';
import { recipientElsewhere } from './rules/pc210-recipient-without-service.ts';
import { unusedParty } from './rules/pc211-party-without-part.ts';
import { severalForms } from './rules/pc212-one-company-several-forms.ts';
import { spelling } from './rules/pc213-name-spelt-two-ways.ts';
import { processorOwnPurposes } from './rules/pc214-processor-with-own-purposes.ts';
import { cookieOfStranger } from './rules/pc215-cookie-of-a-stranger.ts';
import { outsideActivity } from './rules/pc216-service-outside-its-activity.ts';
import { legalForm } from './rules/pc217-legal-form-missing.ts';
import { parentOutside } from './rules/pc218-parent-outside-eea.ts';
import { companyOutside } from './rules/pc219-servers-inside-company-outside.ts';
import { toldDifferently } from './rules/pc220-cookie-told-differently.ts';
import { rowRepeated } from './rules/pc221-cookie-rows-repeated.ts';
import { beyondRetention } from './rules/pc222-lifetime-beyond-retention.ts';
import { basisWithoutItems } from './rules/pc223-device-basis-and-items.ts';
import { exemptTracks } from './rules/pc224-exempt-item-tracks.ts';
import { oneItem } from './rules/pc225-cookie-row-names-one-item.ts';
import { misspelt } from './rules/pc226-cookie-name-misspelt.ts';
import { otherOwner } from './rules/pc227-cookie-of-another-vendor.ts';
import { keptAfterNeed } from './rules/pc228-kept-after-need.ts';
import { cookieWithoutEnd } from './rules/pc229-cookie-without-end.ts';
import { profilingList } from './rules/pc230-profiling-list-incomplete.ts';
import { retentionContradicts } from './rules/pc231-retention-contradicts.ts';
import { nearDuplicate } from './rules/pc232-near-duplicate-text.ts';
import { promisedLink } from './rules/pc233-promised-link-missing.ts';
import { provisionUnspecific } from './rules/pc234-provision-unspecific.ts';
import { entryTwice } from './rules/pc235-entry-twice.ts';
import { sameService } from './rules/pc236-service-twice.ts';
import { purposeBundles } from './rules/pc240-purpose-bundles.ts';
import { serversElsewhere } from './rules/pc241-server-place-differs.ts';
import { refersAbove } from './rules/pc242-refers-above.ts';
import { socialPresence } from './rules/pc243-social-presence-joint.ts';
import { doubleOptIn } from './rules/pc244-double-opt-in.ts';
import { mandatoryData } from './rules/pc245-mandatory-but-voluntary.ts';
import { specialUnmarked } from './rules/pc246-special-data-unmarked.ts';
import { unnamedInWords } from './rules/pc247-recipient-unnamed-in-words.ts';
import { todoLeft } from './rules/pc248-todo-left.ts';
import { techniqueWithoutService } from './rules/pc249-technique-without-service.ts';
import { beyondPurpose } from './rules/pc250-data-beyond-purpose.ts';
import { notAnonymous } from './rules/pc251-anonymous-with-identifier.ts';
import { enrichedWithoutSource } from './rules/pc252-enriched-without-source.ts';
import { aimNotAmongPurposes } from './rules/pc253-aim-not-among-purposes.ts';
import { specialInferred } from './rules/pc254-special-data-inferred.ts';
import { exemptVendorDoubtful } from './rules/pc255-exempt-vendor-doubtful.ts';
import { dataListCopied } from './rules/pc256-data-list-copied.ts';
import { unknownCountry } from './rules/pc257-unknown-country.ts';

/** Every rule, in the order of its id. A new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  controllerIdentity,
  euRepresentative,
  dpoContact,
  jointEssence,
  purposeSpecific,
  basisPresent,
  interestStated,
  objectionRoute,
  objectionNotice,
  marketingObjection,
  withdrawalRoute,
  exNuncText,
  defaultOff,
  consentBundled,
  contractScope,
  specialCategory,
  childConsent,
  accessDeclared,
  accessBasis,
  exemptionJustified,
  noInterestForDevice,
  storageDuration,
  storageTooLong,
  recipientsPresent,
  recipientsNamed,
  dataCategories,
  dataSource,
  retentionPresent,
  retentionVague,
  countryResolved,
  adequacyListed,
  usNeedsDpf,
  dpfStale,
  dpfFallback,
  adequacyExpiring,
  privacyShield,
  sccCopyRoute,
  sccEdition,
  article49,
  compelling,
  automatedDecision,
  rightsComplete,
  complaintRight,
  authorityMatch,
  provisionConsequence,
  renamedLaw,
  bdsg26,
  versioned,
  partyRole,
  sourceTiming,
  languageParity,
  links,
  staleName,
  tracking,
  softOptIn,
  signalMapping,
  recordRetention,
  artificialIntelligence,
  dataSetStale,
  transferWithoutRecipient,
  countryNotDeclared,
  otherDecision,
  strangersSafeguard,
  riskElsewhere,
  needlessTransfer,
  safeguardDiffers,
  recipientInside,
  calledInadequate,
  recipientElsewhere,
  unusedParty,
  severalForms,
  spelling,
  processorOwnPurposes,
  cookieOfStranger,
  outsideActivity,
  legalForm,
  parentOutside,
  companyOutside,
  toldDifferently,
  rowRepeated,
  beyondRetention,
  basisWithoutItems,
  exemptTracks,
  oneItem,
  misspelt,
  otherOwner,
  keptAfterNeed,
  cookieWithoutEnd,
  profilingList,
  retentionContradicts,
  nearDuplicate,
  promisedLink,
  provisionUnspecific,
  entryTwice,
  sameService,
  purposeBundles,
  serversElsewhere,
  refersAbove,
  socialPresence,
  doubleOptIn,
  mandatoryData,
  specialUnmarked,
  unnamedInWords,
  todoLeft,
  techniqueWithoutService,
  beyondPurpose,
  notAnonymous,
  enrichedWithoutSource,
  aimNotAmongPurposes,
  specialInferred,
  exemptVendorDoubtful,
  dataListCopied,
  unknownCountry,
];
