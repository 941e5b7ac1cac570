import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Fifty letters, as Norwegian makes them; no dictionary of hyphens knows it. */
export const compound = 'Dokumentområdesforhåndsvisningsinnstillingsoversikt';
/** The same in a script that is written from right to left. */
const arabic = 'فسيكفيكهمواستخدامنيهاللمستخدمينالمستعدينلاستقبالهم';
const ascii = 'dokumentomraadesforhaandsvisningsinnstillingsoversikt';

const site = `name: ${compound}
origin: https://help.example
locales:
  - { code: nb, label: ${compound} }
  - { code: ar, label: ${arabic}, fallback: [nb] }
featured: [first/log-in, first/second]
theme: { logo: logo.svg }
contact:
  default:
    phone: { text: '+47 21 00 00 00 000 000', dial: '+4721000000' }
    hours: ${compound} ${compound}
    email: ${ascii}@${ascii}.example
    chat: https://${ascii}.${ascii}.example/chat
    form: https://${ascii}.example/form
`;

const terms = (word: string) => `{ word: ${word}, explanation: ${word} ${word} ${word} }`;

const article = (word: string, title: string) => `---
title: ${title}
description: ${word} ${word}
keywords: [${word}]
---

${word} :ui[long], :term[long], \`${ascii}\`, \`--${compound}=${compound}\` [${word}](./second.md).
<https://${ascii}.example/${ascii}> **${word}** [\`${ascii}\`](https://${ascii}.example)

## ${word}

- ${word}
  - ${word} :ui[long]
    - ${word}

1. ${word}
   1. ${word} :term[long]

   :::warning[${word}]
   ${word} \`${ascii}\`
   :::
2. ![${word}](./wide.svg "${word}")

### \`${ascii}\`

| ${word} | ${word} | ${word} |
| --- | --- | --- |
| ${word} | \`${ascii}\` | :ui[long] |

> ${word}[^1]

## ${word} :ui[long]

::::choices
#### ${word}
${word}

- ${word}

:::tip[${word} :ui[long]]
${word}
:::

#### ${word} ${word}
${word}
::::

\`\`\`sh
${ascii} --${ascii}=${ascii} # ${word}
\`\`\`

[^1]: ${word} <https://${ascii}.example/${ascii}>
`;

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><path d="M0 0h9v9z"/></svg>';

const files: Record<string, string> = {
	'site.yaml': site,
	'terms.yaml': `long:\n  nb: ${terms(compound)}\n  ar: ${terms(arabic)}\n`,
	...each('nb', compound),
	...each('ar', arabic),
	// Only in one language, so that the other has it as a fallback.
	'nb/first/only.md': article(compound, `${compound} ${compound}`),
	'nb/first/wide.svg': svg,
	'ar/first/wide.svg': svg,
};

function each(locale: string, word: string): Record<string, string> {
	const category = (title: string) => `title: ${title}\ndescription: ${word} ${word}\n`;
	return {
		[`labels/${locale}.json`]: JSON.stringify({ long: word }),
		[`${locale}/first/_category.yaml`]: category(word),
		[`${locale}/first/inner/_category.yaml`]: category(`${word} ${word}`),
		[`${locale}/first/log-in.md`]: article(word, word),
		[`${locale}/first/second.md`]: `---\ntitle: ${word} 2\ndescription: ${word}\n---\n\n${word}\n`,
		[`${locale}/first/inner/third.md`]: `---\ntitle: ${word} 3\ndescription: ${word}\n---\n\n${word}\n`,
	};
}

/** A content root in which everything that a writer names is one long word. */
export async function longWords(): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'fyr-long-'));
	for (const [file, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, file)), { recursive: true });
		await writeFile(join(root, file), text);
	}
	await cp('public/logo.svg', join(root, 'logo.svg')).catch(() => undefined);
	return root;
}
