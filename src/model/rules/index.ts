import { aliasCollision } from './alias-collision.ts';
import { avoidedWord } from './avoided-word.ts';
import { brokenHeading } from './broken-heading.ts';
import { brokenLink } from './broken-link.ts';
import { categoryMissing } from './category-missing.ts';
import { dates } from './dates.ts';
import { descriptionLength } from './description-length.ts';
import { draftLink } from './draft-link.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { headingDirective } from './heading-directive.ts';
import { headingOrder } from './heading-order.ts';
import { idleKeyword } from './idle-keyword.ts';
import { idleSynonym } from './idle-synonym.ts';
import { lock } from './lock.ts';
import { missingAlt } from './missing-alt.ts';
import { missingLocaleFolder } from './missing-locale-folder.ts';
import { missingPicture } from './missing-picture.ts';
import { otherLocaleLink } from './other-locale-link.ts';
import type { Rule } from './rule.ts';
import { slugCollision } from './slug-collision.ts';
import { titleLength } from './title-length.ts';
import { twoFiles } from './two-files.ts';
import { uncategorized } from './uncategorized.ts';
import { unknownContactLocale } from './unknown-contact-locale.ts';
import { unknownFeatured } from './unknown-featured.ts';
import { unknownInterfaceString } from './unknown-interface-string.ts';
import { unknownLabel } from './unknown-label.ts';
import { unknownLocaleFolder } from './unknown-locale-folder.ts';
import { unknownRelated } from './unknown-related.ts';
import { unknownSnippet } from './unknown-snippet.ts';
import { unknownTerm } from './unknown-term.ts';
import { unknownTermLocale } from './unknown-term-locale.ts';

/** Every rule of `check`. To add one, add a file and a line. */
export const rules: readonly Rule[] = [
	aliasCollision,
	avoidedWord,
	brokenHeading,
	brokenLink,
	categoryMissing,
	dates,
	descriptionLength,
	draftLink,
	duplicateTitle,
	headingDirective,
	headingOrder,
	idleKeyword,
	idleSynonym,
	lock,
	missingAlt,
	missingLocaleFolder,
	missingPicture,
	otherLocaleLink,
	slugCollision,
	titleLength,
	twoFiles,
	uncategorized,
	unknownContactLocale,
	unknownFeatured,
	unknownInterfaceString,
	unknownLabel,
	unknownLocaleFolder,
	unknownRelated,
	unknownSnippet,
	unknownTermLocale,
	unknownTerm,
];
