import { readFileSync } from 'node:fs';
import { DataFactory, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import { foodMission, publish } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { graphOfJsonLd, graphOfTurtle, lines } from './linked-data.ts';

const app = await startTestApp({ template: 'lists_template' });
const shape = (name: string) =>
  graphOfTurtle(readFileSync(new URL(`shapes/dcat-ap-3.0.1-${name}.ttl`, import.meta.url), 'utf8'));
const { namedNode } = DataFactory;
const dcat = (name: string) => namedNode(`http://www.w3.org/ns/dcat#${name}`);
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`);
const isA = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

let turtle = '';
let graph = new Store();
beforeAll(async () => {
  await publish(app, foodMission());
  turtle = (await app.get('/catalog.ttl')).body;
  graph = graphOfTurtle(turtle);
});

async function complaints(data: Store, name: string): Promise<string[]> {
  const report = await new SHACLValidator(shape(name)).validate(data);
  return report.results.map(
    ({ path, focusNode, severity, message }) =>
      `${focusNode?.value} ${path && 'value' in path ? path.value : ''} ${severity?.value} ${message.map(({ value }) => value).join()}`,
  );
}

describe('The catalogue', () => {
  test.each(['shapes', 'range'])('is valid by the %s of DCAT-AP 3.0.1', async (name) => {
    expect(await complaints(graph, name)).toEqual([]);
  });

  test('would not be without a title, or with a publisher that is none', async () => {
    const without = new Store([...graph].filter(({ predicate }) => !predicate.equals(dct('title'))));
    expect((await complaints(without, 'shapes')).length).toBeGreaterThan(5);
    const agents = new Store([...graph].filter(({ object }) => object.value !== 'http://xmlns.com/foaf/0.1/Agent'));
    expect((await complaints(agents, 'range')).length).toBeGreaterThan(0);
  });

  test('says the same in JSON-LD', async () => {
    const { body, headers } = await app.get('/catalog.jsonld');
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(await lines(await graphOfJsonLd(body))).toEqual(await lines(graph));
  });

  test('gives each dataset what the profile of Flanders asks for beside that', () => {
    const datasets = graph.getSubjects(isA, dcat('Dataset'), null);
    expect(datasets).toHaveLength(3);
    for (const dataset of [...datasets, ...graph.getSubjects(isA, dcat('DataService'), null)]) {
      const named = (property: string) =>
        graph.getObjects(dataset, property.startsWith('dcat:') ? dcat(property.slice(5)) : dct(property), null);
      const themes = named('dcat:theme').map(({ value }) => value);
      expect(themes.some((theme) => theme.startsWith('http://vocab.belgif.be/auth/datatheme/'))).toBe(true);
      expect(named('accessRights').map(({ value }) => value)).toEqual([
        'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
      ]);
    }
    for (const distribution of graph.getSubjects(isA, dcat('Distribution'), null)) {
      expect(graph.getObjects(distribution, dct('license'), null).map(({ value }) => value)).toEqual([
        'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0',
      ]);
      expect(graph.getObjects(distribution, dct('description'), null)).toHaveLength(2);
    }
  });

  test('names addresses that answer with the media type it says', async () => {
    const distributions = graph.getSubjects(isA, dcat('Distribution'), null);
    expect(distributions.length).toBeGreaterThanOrEqual(14);
    for (const distribution of distributions) {
      const [address, type] = ['accessURL', 'mediaType'].map(
        (name) => graph.getObjects(distribution, dcat(name), null)[0]?.value ?? '',
      );
      const answer = await app.get(address!.replace('http://agenda.test', ''));
      expect([address, answer.statusCode]).toEqual([address, 200]);
      expect(
        `http://www.iana.org/assignments/media-types/${String(answer.headers['content-type']).split(';')[0]}`,
      ).toBe(type);
    }
  });

  test('says when an event changed last', () => {
    expect(graph.getObjects(null, dct('modified'), null).map(({ value }) => value)).toEqual([
      app.context.clock.now().toString(),
    ]);
  });

  test.each([
    ['text/turtle', 'ttl'],
    ['*/*', 'ttl'],
    ['application/ld+json', 'jsonld'],
    ['application/json;q=0.5, text/turtle;q=0.9', 'ttl'],
    ['text/turtle;q=0.2, application/ld+json', 'jsonld'],
  ])('is found in the form that is asked for: %s', async (accept, form) => {
    const { statusCode, headers } = await app.get('/catalog', { accept });
    expect([statusCode, headers.location, headers.vary]).toMatchObject([303, `/catalog.${form}`, /accept/]);
  });
});
