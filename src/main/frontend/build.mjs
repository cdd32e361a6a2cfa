// Bundles the pages' scripts and styles: node build.mjs <folder to write to>
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const here = dirname(fileURLToPath(import.meta.url));
const [outdir] = process.argv.slice(2);

function fail(sentence) {
  console.error(`front end: ${sentence}`);
  process.exit(1);
}

function changedAt(file) {
  const path = resolve(here, file);
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  fail(`Node ${OLDEST_NODE} or newer is needed to build the pages; this is ${process.version}. `
    + 'Install it from nodejs.org, or build without them: mvn -Dfrontend.skip.');
}
if (!outdir) {
  fail('say where to: node build.mjs <folder>.');
}

// npm writes this file last, so that an install cut short is done again.
if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    fail('npm could not install the libraries named in package-lock.json; is the package registry within reach?');
  }
}

const { build } = await import('esbuild');
await build({
  absWorkingDir: here,
  entryPoints: ['src/app.js', 'src/task.js', 'src/tasks.js', 'src/dashboard.js', 'src/diagram.js', 'src/flow.js', 'src/patient.js', 'src/own-task.js', 'src/studio/bpmn.js', 'src/studio/dmn.js', 'src/studio/form.js', 'src/studio/simulation.js', 'src/studio/pathway.js', 'src/compare.js', 'src/compare.css', 'src/studio.css', 'src/app.css', 'src/task.css', 'src/flow.css', 'src/document.css', 'src/report.css', 'src/document-screen.css', 'src/icon.svg'],
  outdir: resolve(outdir),
  bundle: true,
  minify: true,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  target: ['chrome109', 'firefox115', 'safari16.4'],
  loader: { '.svg': 'copy', '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.eot': 'file' },
  legalComments: 'linked',
  logLevel: 'warning',
}).catch(() => process.exit(1));
