import { addressFolder } from './address-folder.ts';
import { aliasCollision } from './alias-collision.ts';
import { avoidedWord } from './avoided-word.ts';
import { brokenHeading } from './broken-heading.ts';
import { brokenLink } from './broken-link.ts';
import { categoryMissing } from './category-missing.ts';
import { conceptWords } from './concept-words.ts';
import { contactPhone } from './contact-phone.ts';
import { dates } from './dates.ts';
import { deadEnd } from './dead-end.ts';
import { descriptionLength } from './description-length.ts';
import { draftLink } from './draft-link.ts';
import { duplicateHeading } from './duplicate-heading.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { emptyArticle } from './empty-article.ts';
import { endlessGuide } from './endless-guide.ts';
import { englishStrings } from './english-strings.ts';
import { expiringAddress } from './expiring-address.ts';
import { fileName } from './file-name.ts';
import { forbiddenCode } from './forbidden-code.ts';
import { foreignFallback } from './foreign-fallback.ts';
import { foreignListing } from './foreign-listing.ts';
import { headingDirective } from './heading-directive.ts';
import { headingOrder } from './heading-order.ts';
import { idleKeyword } from './idle-keyword.ts';
import { idleSynonym } from './idle-synonym.ts';
import { interfacePlaceholder } from './interface-placeholder.ts';
import { interfacePlural } from './interface-plural.ts';
import { invisibleSign } from './invisible-sign.ts';
import { labelPlural } from './label-plural.ts';
import { labelValue } from './label-value.ts';
import { largePicture } from './large-picture.ts';
import { linkText } from './link-text.ts';
import { lock } from './lock.ts';
import { lostId } from './lost-id.ts';
import { misnamedFile } from './misnamed-file.ts';
import { missingAlt } from './missing-alt.ts';
import { missingFont } from './missing-font.ts';
import { missingImport } from './missing-import.ts';
import { missingLabels } from './missing-labels.ts';
import { missingLocaleFolder } from './missing-locale-folder.ts';
import { missingLogo } from './missing-logo.ts';
import { missingPicture } from './missing-picture.ts';
import { notice } from './notice.ts';
import { otherLocaleLink } from './other-locale-link.ts';
import { pictureInLine } from './picture-in-line.ts';
import { publicCollision } from './public-collision.ts';
import { publishedAddress } from './published-address.ts';
import { redirectTarget } from './redirect-target.ts';
import type { Rule } from './rule.ts';
import { sharedKeyword } from './shared-keyword.ts';
import { slugCollision } from './slug-collision.ts';
import { telLink } from './tel-link.ts';
import { titleLength } from './title-length.ts';
import { twoFiles } from './two-files.ts';
import { uncategorized } from './uncategorized.ts';
import { unknownAction } from './unknown-action.ts';
import { unknownContactLocale } from './unknown-contact-locale.ts';
import { unknownFeatured } from './unknown-featured.ts';
import { unknownInterfaceString } from './unknown-interface-string.ts';
import { unknownLabel } from './unknown-label.ts';
import { unknownLabelsLocale } from './unknown-labels-locale.ts';
import { unknownLocaleFolder } from './unknown-locale-folder.ts';
import { unknownRelated } from './unknown-related.ts';
import { unknownRule } from './unknown-rule.ts';
import { unknownSnippet } from './unknown-snippet.ts';
import { unknownTermLocale } from './unknown-term-locale.ts';
import { unknownTerm } from './unknown-term.ts';
import { unlocalizedPicture } from './unlocalized-picture.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unreadablePicture } from './unreadable-picture.ts';
import { unsafeFile } from './unsafe-file.ts';
import { untouchedTemplate } from './untouched-template.ts';
import { unusedFile } from './unused-file.ts';

/** Every rule of `check`. To add one, add a file and a line. */
export const rules: readonly Rule[] = [
	addressFolder,
	aliasCollision,
	avoidedWord,
	brokenHeading,
	brokenLink,
	categoryMissing,
	conceptWords,
	contactPhone,
	dates,
	deadEnd,
	descriptionLength,
	draftLink,
	duplicateHeading,
	duplicateTitle,
	emptyArticle,
	endlessGuide,
	englishStrings,
	expiringAddress,
	fileName,
	forbiddenCode,
	foreignFallback,
	foreignListing,
	headingDirective,
	headingOrder,
	idleKeyword,
	idleSynonym,
	interfacePlaceholder,
	interfacePlural,
	invisibleSign,
	labelPlural,
	labelValue,
	largePicture,
	linkText,
	lock,
	lostId,
	misnamedFile,
	missingAlt,
	missingFont,
	missingImport,
	missingLabels,
	missingLocaleFolder,
	missingLogo,
	missingPicture,
	notice,
	otherLocaleLink,
	pictureInLine,
	publicCollision,
	publishedAddress,
	redirectTarget,
	sharedKeyword,
	slugCollision,
	telLink,
	titleLength,
	twoFiles,
	uncategorized,
	unknownAction,
	unknownContactLocale,
	unknownFeatured,
	unknownInterfaceString,
	unknownLabel,
	unknownLabelsLocale,
	unknownLocaleFolder,
	unknownRelated,
	unknownRule,
	unknownSnippet,
	unknownTermLocale,
	unknownTerm,
	unlocalizedPicture,
	unreachableStep,
	unreadablePicture,
	unsafeFile,
	untouchedTemplate,
	unusedFile,
];
