/** Runs "npm ci" only when the lock file is not the one that node_modules was installed from. */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';

const lock = new URL('../package-lock.json', import.meta.url);
const marker = new URL('../node_modules/.installed-from', import.meta.url);
const wanted = createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
const present = fs.existsSync(marker) ? fs.readFileSync(marker, 'utf8') : '';

if (present !== wanted) {
  execSync('npm ci --no-audit --no-fund', { cwd: new URL('..', import.meta.url), stdio: 'inherit' });
  fs.writeFileSync(marker, wanted);
}
