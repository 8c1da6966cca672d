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
const stale = [];

for (const service of services) {
  const snapshot = new URL(`../../${service}/src/main/openapi/openapi.json`, import.meta.url);
  const target = new URL(`../src/shared/api/generated/${service}.ts`, import.meta.url);
  const wanted = header + astToString(await openapiTypescript(snapshot));
  const present = await fs.readFile(target, 'utf8').catch(() => null);
  if (present === wanted) continue;
  if (check) {
    stale.push(service);
  } else {
    await fs.writeFile(target, wanted);
    console.log(`Wrote ${fileURLToPath(target)}`);
  }
}

if (stale.length > 0) {
  console.error(`The API types of ${stale.join(', ')} are stale. Run: npm run generate-api`);
  process.exit(1);
}
