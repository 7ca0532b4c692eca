import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { committedOpenApi, openApiDocument } from '../../scripts/openapi.ts';

test('the committed OpenAPI document is what the endpoints say (npm run openapi writes it anew)', async () => {
  expect(await openApiDocument()).toBe(committedOpenApi());
});

test('it is a valid OpenAPI 3.1 document in which every operation has a name and a description', async () => {
  const document = JSON.parse(committedOpenApi()) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId?: string; summary?: string; tags?: string[] }>>;
  };
  expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  expect(document.openapi).toBe('3.1.0');
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    expect(operation.operationId).toBeTruthy();
    expect(operation.summary).toBeTruthy();
    expect(operation.tags).toHaveLength(1);
  }
});
