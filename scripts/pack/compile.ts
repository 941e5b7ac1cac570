import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What may be imported from the package by its name, and so has types. */
const ENTRIES = ['astro-site.ts', 'config/index.ts'];

/**
 * Make `lib/` of `src/`: JavaScript of every TypeScript, because Node takes no types out of what lies
 * below `node_modules`; all else as it is. The tree stays the same, so that paths between files hold.
 */
export function compile(project: string): void {
	const [from, to] = [join(project, 'src'), join(project, 'lib')];
	rmSync(to, { recursive: true, force: true });
	for (const file of globSync('**/*.*', { cwd: from })) {
		if (file.endsWith('.d.ts')) continue;
		mkdirSync(dirname(join(to, file)), { recursive: true });
		if (file.endsWith('.ts')) {
			writeFileSync(join(to, compiledName(file)), toJavaScript(join(from, file)));
		} else if (file.endsWith('.astro')) {
			writeFileSync(join(to, file), withCompiledImports(readFileSync(join(from, file), 'utf8')));
		} else {
			cpSync(join(from, file), join(to, file));
		}
	}
	writeTypes(project);
}

/** `a.ts` → `a.js`. */
function compiledName(file: string): string {
	return file.replace(/\.ts$/, '.js');
}

function toJavaScript(file: string): string {
	return ts.transpileModule(readFileSync(file, 'utf8'), {
		fileName: file,
		compilerOptions: {
			module: ts.ModuleKind.ESNext,
			// The oldest Node that reads any of it makes a new help center with `fyr init`.
			target: ts.ScriptTarget.ES2022,
			verbatimModuleSyntax: true,
			removeComments: false,
		},
		transformers: { before: [renamePaths] },
	}).outputText;
}

/** Every path of a module of ours is written with its ending: in imports, and where a thread is started. */
const renamePaths: ts.TransformerFactory<ts.SourceFile> = (context) => (source) => {
	const visit = (node: ts.Node): ts.Node =>
		ts.isStringLiteral(node) && /^\.{1,2}\/.*\.ts$/.test(node.text)
			? context.factory.createStringLiteral(compiledName(node.text), true)
			: ts.visitEachChild(node, visit, context);
	return ts.visitEachChild(source, visit, context);
};

/** The same for Astro's files, which are formatted by one program and so have one way to import. */
function withCompiledImports(source: string): string {
	return source.replace(/\b(from|import) '(\.{1,2}\/[^']+)\.ts'/g, "$1 '$2.js'");
}

function writeTypes(project: string): void {
	const from = join(project, 'src');
	const { config } = ts.readConfigFile(join(project, 'tsconfig.json'), (path) =>
		readFileSync(path, 'utf8'),
	);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
	const program = ts.createProgram(
		[...ENTRIES.map((file) => join(from, file)), join(from, 'env.d.ts')],
		{
			...options,
			noEmit: false,
			declaration: true,
			emitDeclarationOnly: true,
			rootDir: from,
			outDir: join(project, 'lib'),
		},
	);
	const rename: ts.TransformerFactory<ts.SourceFile | ts.Bundle> = (context) => (source) =>
		ts.isSourceFile(source) ? renamePaths(context)(source) : source;
	program.emit(undefined, undefined, undefined, true, { afterDeclarations: [rename] });
}
