import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
const root = process.argv[2]!; const out = process.argv[3]!; const paths = process.argv.slice(4);
const types: Record<string,string> = {'.html':'text/html','.css':'text/css','.js':'text/javascript','.svg':'image/svg+xml','.json':'application/json','.avif':'image/avif','.webp':'image/webp'};
const server = createServer((q, r) => { let f = join(root, decodeURIComponent((q.url??'/').split('?')[0]!)); if (existsSync(f) && statSync(f).isDirectory()) f = join(f,'index.html'); if (!existsSync(f)) { r.statusCode=404; return r.end(); } r.setHeader('content-type', types[extname(f)] ?? 'application/octet-stream'); r.end(readFileSync(f)); });
await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
const port = (server.address() as any).port;
sparticuz.setGraphicsMode = false;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? await sparticuz.executablePath(), args: ['--no-sandbox','--disable-gpu'], headless: true });
for (const path of paths) for (const [w, scheme] of [[360,'light'],[1280,'light'],[1280,'dark']] as const) {
  const page = await browser.newPage({ viewport: { width: w, height: w === 360 ? 740 : 800 }, colorScheme: scheme });
  await page.goto(`http://127.0.0.1:${port}${path}`);
  await page.evaluate(() => document.fonts.ready);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.screenshot({ path: `${out}/${path.replace(/\W+/g,'_')}${w}-${scheme}.png`, fullPage: w !== 1280 || !path.endsWith('/en/') });
  console.log(path, w, scheme, 'overflow', over);
  await page.close();
}
await browser.close(); server.close();
