import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { committedOpenApi, openApiDocument } from '../../scripts/openapi.ts';
import { endpoints } from '../http/endpoints.ts';

test('the committed OpenAPI document is what the endpoints say (npm run openapi writes it anew)', async () => {
  expect(await openApiDocument()).toBe(committedOpenApi());
});

test('it is a valid OpenAPI 3.1 document in which every operation has a name and a description', async () => {
  const document = JSON.parse(committedOpenApi()) as {
    openapi: string;
    paths: Record<
      string,
      Record<string, { operationId?: string; summary?: string; tags?: string[]; security?: object[] }>
    >;
  };
  expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  expect(document.openapi).toBe('3.1.0');
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    expect(operation.operationId).toBeTruthy();
    expect(operation.summary).toBeTruthy();
    expect(operation.tags).toHaveLength(1);
  }
});

test('it says of every operation whether one signs in for it, and whether a key will do', () => {
  const { paths } = JSON.parse(committedOpenApi()) as {
    paths: Record<string, Record<string, { operationId: string; security?: object[] }>>;
  };
  const told = new Map(
    Object.values(paths).flatMap((path) => Object.values(path).map((one) => [one.operationId, one])),
  );
  for (const { id, callers, keyScope } of endpoints) {
    const session = callers === 'everyone' ? [] : [{ session: [] }];
    expect(told.get(id)?.security, id).toEqual(keyScope === undefined ? session : [...session, { key: [] }]);
  }
});
