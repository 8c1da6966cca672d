/** Fails with a sentence when Node or npm cannot build this module. */
import { execSync } from 'node:child_process';

const [major, minor] = process.versions.node.split('.').map(Number);
// What Vite 8 runs on.
const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
if (!fits) {
  console.error(
    `Node.js ${process.versions.node} does not fit: 20.19 or later of 20, or 22.12 and newer, is needed.`,
  );
  process.exit(1);
}
try {
  execSync('npm --version', { stdio: 'ignore' });
} catch {
  console.error('npm is not on the PATH.');
  process.exit(1);
}
