import { expect, test } from 'vitest';
import { backendsOf, nearServices, servicesOf } from '../src/kubernetes/backends.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { bundleOf } from './manifests.ts';

const service = (name: string, namespace = 'shop') =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {ports: [{port: 80}]}\n`;
const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: shop, namespace: shop}
spec:
  defaultBackend: {service: {name: storefront, port: {number: 80}}}
  rules:
    - http:
        paths:
          - backend: {service: {name: catalog, port: {name: http}}}
          - backend: {resource: {kind: Bucket, name: pictures}}
`;
const ROUTE = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: shop, namespace: edge}
spec:
  rules:
    - backendRefs:
        - {name: catalog, namespace: shop, port: 80}
        - {group: multicluster.x-k8s.io, kind: ServiceImport, name: far}
      filters:
        - {type: RequestMirror, requestMirror: {backendRef: {name: shadow, port: 8080}}}
`;

const said = (text: string, kind: 'Ingress' | 'HTTPRoute') =>
  backendsOf(bundleOf({ 'k8s/edge.yaml': text }).all(kind)[0] as Manifest).map(
    ({ service: { string }, port, namespace }) => [string, port.value, namespace?.string],
  );

test('the backends of an Ingress that are Services', () => {
  expect(said(INGRESS, 'Ingress')).toEqual([
    ['storefront', 80, undefined],
    ['catalog', 'http', undefined],
  ]);
});

test('the backends of a route, and what it mirrors to', () => {
  expect(said(ROUTE, 'HTTPRoute')).toEqual([
    ['catalog', 80, 'shop'],
    ['shadow', 8080, undefined],
  ]);
});

test('a Service is meant in the namespace of the Ingress, or in that which the route says', () => {
  const bundle = bundleOf({
    'k8s/edge.yaml': [INGRESS, ROUTE, service('catalog'), service('catalog', 'edge'), service('shadow')].join('---\n'),
  });
  const meant = (kind: 'Ingress' | 'HTTPRoute') => {
    const from = bundle.all(kind)[0] as Manifest;
    return backendsOf(from).map((backend) => servicesOf(backend, from, bundle).map(({ namespace }) => namespace));
  };
  expect(meant('Ingress')).toEqual([[], ['shop']]);
  expect(meant('HTTPRoute')).toEqual([['shop'], []]);
});

test('a near name is that of a Service beside it which is no other on purpose', () => {
  const services = ['catalog', 'catalog-2', 'https-proxy', 'web'].map((name) => service(name));
  const bundle = bundleOf({ 'k8s/edge.yaml': [INGRESS, ...services].join('---\n') });
  const near = (name: string) =>
    nearServices(name, bundle.all('Ingress')[0] as Manifest, bundle).map((each) => each.name);
  expect(near('catolog')).toEqual(['catalog']);
  expect(near('catalog-1')).toEqual([]);
  expect(near('wep')).toEqual([]);
});
