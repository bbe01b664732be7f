import { describe, expect, test } from 'vitest';
import { admits, mayAskDns, type NetworkPolicy, policiesOn, restricts } from '../src/kubernetes/network-policies.ts';
import { peersOf } from '../src/kubernetes/peer-ports.ts';
import { bundleOf } from './manifests.ts';

const policy = (spec: string, name = 'etcd', namespace = 'shop') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {${spec}}\n`;
const etcd = (
  image = 'quay.io/coreos/etcd:v3.5.16',
  ports = '{name: client, containerPort: 2379}, {name: raft, containerPort: 2380}',
) =>
  `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: etcd, namespace: shop}
spec:
  serviceName: etcd
  replicas: 3
  template:
    metadata: {labels: {app: etcd}}
    spec: {containers: [{name: etcd, image: ${image}, ports: [${ports}]}]}
`;
const OWN = 'podSelector: {matchLabels: {app: etcd}}';

function policyOf(spec: string): NetworkPolicy {
  return bundleOf({ 'k8s/policy.yaml': policy(spec) }).all('NetworkPolicy')[0]!;
}

test.each([
  ['without types it is for ingress', 'podSelector: {}', 'yes', 'no'],
  ['and for egress where it has rules for that', 'podSelector: {}, egress: [{}]', 'yes', 'yes'],
  ['types say it all', 'podSelector: {}, policyTypes: [Egress]', 'no', 'yes'],
  ['a placeholder may be any type', 'podSelector: {}, policyTypes: ["${TYPE}"]', 'unknown', 'unknown'],
])('%s', (_, spec, ingress, egress) => {
  expect(restricts(policyOf(spec), 'ingress')).toBe(ingress);
  expect(restricts(policyOf(spec), 'egress')).toBe(egress);
});

describe('what is let in', () => {
  test.each([
    ['no rule, nobody', '', 'no'],
    ['an empty rule, everybody', '{}', 'yes'],
    ['the Pods themselves', `{from: [{${OWN}}]}`, 'yes'],
    ['other Pods', '{from: [{podSelector: {matchLabels: {app: api}}}]}', 'no'],
    ['all Pods of the namespace', '{from: [{podSelector: {}}]}', 'yes'],
    ['one of two peers', `{from: [{podSelector: {matchLabels: {app: api}}}, {${OWN}}]}`, 'yes'],
    ['addresses, which may be anybody’s', '{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}', 'unknown'],
    ['all namespaces', '{from: [{namespaceSelector: {}}]}', 'yes'],
    ['namespaces by a label of theirs', '{from: [{namespaceSelector: {matchLabels: {team: shop}}}]}', 'unknown'],
    ['another namespace', '{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: edge}}}]}', 'no'],
    ['both at once', '{from: [{namespaceSelector: {}, podSelector: {matchLabels: {app: api}}}]}', 'no'],
    ['another port', `{from: [{${OWN}}], ports: [{port: 2379}]}`, 'no'],
    ['the port', `{from: [{${OWN}}], ports: [{port: 2379}, {port: 2380}]}`, 'yes'],
    ['a range with the port', `{from: [{${OWN}}], ports: [{port: 2000, endPort: 3000}]}`, 'yes'],
    ['the port by its name', `{from: [{${OWN}}], ports: [{port: raft}]}`, 'yes'],
    ['another port by its name', `{from: [{${OWN}}], ports: [{port: client}]}`, 'no'],
    ['a name that no port has', `{from: [{${OWN}}], ports: [{port: peers}]}`, 'unknown'],
    ['the port in another protocol', `{from: [{${OWN}}], ports: [{port: 2380, protocol: UDP}]}`, 'no'],
  ])('%s', (_, rule, expected) => {
    const bundle = bundleOf({ 'k8s/etcd.yaml': `${policy(`${OWN}, ingress: [${rule}]`)}---\n${etcd()}` });
    const { workload } = bundle.all('StatefulSet')[0]!.traits;
    const traffic = { peers: workload!, server: workload!, port: { number: 2380, protocol: 'TCP' } };
    expect(admits(bundle.all('NetworkPolicy')[0]!, 'ingress', traffic, bundle)).toBe(expected);
  });
});

test.each([
  ['any port of anything', '{}', 'yes'],
  ['port 53 of anything', '{ports: [{port: 53, protocol: UDP}]}', 'yes'],
  ['a port that may be that of DNS by its name', '{ports: [{port: dns, protocol: UDP}]}', 'unknown'],
  ['another port', '{ports: [{port: 443}]}', 'no'],
  ['port 53 over TCP alone', '{ports: [{port: 53}]}', 'no'],
  ['Pods of the own namespace', `{to: [{${OWN}}]}`, 'no'],
  ['all namespaces', '{to: [{namespaceSelector: {}}]}', 'yes'],
  ['addresses', '{to: [{ipBlock: {cidr: 10.0.0.0/8}}]}', 'unknown'],
  [
    'a DNS of its own',
    '{to: [{podSelector: {matchLabels: {app: resolver}}}], ports: [{port: 53, protocol: UDP}]}',
    'unknown',
  ],
  [
    'that of the cluster, where it is not',
    '{to: [{podSelector: {matchLabels: {k8s-app: kube-dns}}}], ports: [{port: 53, protocol: UDP}]}',
    'no',
  ],
])('DNS through %s', (_, rule, expected) => {
  expect(mayAskDns(policyOf(`podSelector: {}, egress: [${rule}]`))).toBe(expected);
});

test('policies add up: those beside the Pods, and those for all of the namespace', () => {
  const bundle = bundleOf({
    'k8s/etcd.yaml': `${policy(OWN)}---\n${etcd()}`,
    'policies/shop.yaml': policy('podSelector: {}', 'for-all'),
    'policies/edge.yaml': policy('podSelector: {}', 'for-others', 'edge'),
  });
  const { workload } = bundle.all('StatefulSet')[0]!.traits;
  expect(policiesOn(workload!, bundle)?.map(({ name }) => name)).toEqual(['etcd', 'for-all']);
});

test('policies of a network’s own are not known', () => {
  const cilium = 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: etcd}\nspec: {}\n';
  const bundle = bundleOf({ 'k8s/etcd.yaml': `${policy(OWN)}---\n${etcd()}---\n${cilium}` });
  expect(policiesOn(bundle.all('StatefulSet')[0]!.traits.workload!, bundle)).toBeUndefined();
});

test.each([
  ['by the software', etcd(undefined, '{containerPort: 2379}, {containerPort: 2380}'), 'etcd', [2380]],
  [
    'by the name of a port',
    etcd('shop/ledger:1.4.0', '{name: http, containerPort: 80}, {name: gossip, containerPort: 7946}'),
    undefined,
    [7946],
  ],
])('Pods that need each other, %s', (_, text, software, ports) => {
  const bundle = bundleOf({ 'k8s/etcd.yaml': text });
  const peers = peersOf(bundle.all('StatefulSet')[0]!.traits.workload!, bundle);
  expect(peers?.software).toBe(software);
  expect(peers?.groups.flat().map(({ number }) => number)).toEqual(ports);
});

test('one Pod needs no other, nor do Pods that say nothing of it', () => {
  for (const text of [etcd().replace('replicas: 3', 'replicas: 1'), etcd('shop/ledger:1.4.0', '{containerPort: 80}')]) {
    const bundle = bundleOf({ 'k8s/etcd.yaml': text });
    expect(peersOf(bundle.all('StatefulSet')[0]!.traits.workload!, bundle)).toBeUndefined();
  }
});
