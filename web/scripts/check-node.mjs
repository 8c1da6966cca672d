/** Fails with a sentence when Node or npm cannot build this module. */
import { execSync } from 'node:child_process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
try {
  execSync('npm --version', { stdio: 'ignore' });
} catch {
  console.error('npm is not on the PATH.');
  process.exit(1);
}
