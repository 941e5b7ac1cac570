import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { astroConfig } from '../../integrations/astro-config.ts';
import type { PagesCode } from '../../integrations/compiled/pages-code.ts';
import { projectOf } from '../../integrations/project-module.ts';
import { openProject, type Project } from '../../read/project.ts';
import { runAsChild } from './child-program.ts';
import type { CompileTask } from './compile-pages.ts';

/** A program of its own; see `compile-pages.ts`. */
await runAsChild(async () => {
	const [task] = (await once(process, 'message')) as [CompileTask];
	const { folders, code } = task;
	const project = await openProject(folders);
	if (!code.isPlain) return compileIn(project, task);
	const root = rootFor(code);
	await mkdir(root, { recursive: true });
	try {
		await compileIn(ofNobody(project, root), task);
	} finally {
		await rm(root, { recursive: true, force: true });
	}
});

async function compileIn(project: Project, { skipBroken, code, codeArticles }: CompileTask) {
	globalThis.fyrProject = projectOf(project, skipBroken, codeArticles);
	const config = astroConfig(project, { skipBroken, compile: { code, codeArticles } });
	await build({ ...config, configFile: false });
}

/** A folder to compile in, beside where the result is kept: as deep for every help center, so that paths in it are alike. */
function rootFor({ own, shared = own, key }: PagesCode): string {
	return join(shared, `${key}.at-work.${process.pid}`);
}

/** A project of which nothing is compiled in but the path of its host. */
function ofNobody(project: Project, root: string): Project {
	return { ...project, root, public: [], cache: join(root, 'cache'), out: join(root, 'dist') };
}
