/**
 * Generates TypeScript types from the OpenAPI snapshots that the services check in.
 * With --check it writes nothing and fails when a generated file is stale.
 */
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const services = [
  'identity-service',
  'event-service',
  'registration-service',
  'notification-service',
  'report-service',
];
const header =
  '/** Generated from the OpenAPI snapshot of the service by "npm run generate-api". Do not edit. */\n\n';
const check = process.argv.includes('--check');
const problems = [];

for (const service of services) {
  const snapshot = new URL(`../../${service}/src/main/openapi/openapi.json`, import.meta.url);
  const target = new URL(`../src/shared/api/generated/${service}.ts`, import.meta.url);
  const present = await fs.readFile(target, 'utf8').catch(() => null);
  const wanted = await fs
    .access(snapshot)
    .then(async () => header + astToString(await openapiTypescript(snapshot)))
    .catch((error) => {
      problems.push(`${service}: ${error.message}`);
      return present;
    });
  if (present === wanted) continue;
  if (check) {
    problems.push(`${service}: its types are stale, run "npm run generate-api"`);
  } else {
    await fs.writeFile(target, wanted);
    console.log(`Wrote ${fileURLToPath(target)}`);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
