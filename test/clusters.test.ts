import { describe, expect, test } from 'vitest';
import { mayVote } from '../src/kubernetes/cluster-glance.ts';
import { awaitingMember, CLUSTERS, clusterOf, hasSiblings, memberOf } from '../src/kubernetes/clusters.ts';
import { bundleOf } from './manifests.ts';

/** A StatefulSet of three Pods with one container. */
function setOf(container: string, name = 'shop') {
  return `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: ${name}}
spec:
  serviceName: ${name}
  replicas: 3
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: ${name}, ${container}}]}
`;
}

function first(container: string) {
  const bundle = bundleOf({ 'k8s/shop.yaml': setOf(container) });
  return { bundle, statefulSet: bundle.all('StatefulSet')[0]! };
}

test.each([...CLUSTERS].filter(([, { probe, votes }]) => probe !== undefined || votes))(
  '%s is not passed over at a glance',
  (image) => {
    expect(mayVote(first(`image: ${image}`).statefulSet)).toBe(true);
  },
);

test.each([
  ['quay.io/coreos/etcd:v3.6.1', 'etcd'],
  ['docker.io/bitnamilegacy/zookeeper:3.9', 'ZooKeeper'],
  ['prom/prometheus:v3.5.0', undefined],
])('%s is %s', (image, name) => {
  expect(clusterOf(image)?.name).toBe(name);
});

test('settings tell a server from an agent', () => {
  const server = first('image: "hashicorp/consul:1.21", args: [agent, -server, -bootstrap-expect=3]');
  expect(memberOf(server.statefulSet, server.bundle)?.startsTogether).toBe(true);
  const agent = first('image: "hashicorp/consul:1.21", args: [agent, -client=0.0.0.0]');
  expect(memberOf(agent.statefulSet, agent.bundle)).toBeUndefined();
});

describe('a Pod that is ready only with its peers', () => {
  const CONSUL = 'image: "hashicorp/consul:1.21", args: [agent, -server]';
  const ETCD = 'image: "quay.io/coreos/etcd:v3.6.1"';
  const VAULT = 'image: "hashicorp/vault:1.20", env: [{name: VAULT_LOCAL_CONFIG, value: "storage raft"}]';
  const RABBITMQ = 'image: "rabbitmq:4.1", env: [{name: SHOP, value: cluster_formation}]';
  const exec = (command: string) => `exec: {command: [sh, -c, ${JSON.stringify(command)}]}`;
  const get = (path: string) => `httpGet: {path: "${path}", port: 8080}`;
  test.each([
    ['etcd by its health', ETCD, get('/health'), true],
    ['not where a leader is not asked for', ETCD, get('/health?serializable=true'), false],
    ['not where a member speaks for itself', ETCD, exec('etcdctl endpoint status'), false],
    ['Consul where the leader is looked for', CONSUL, exec('curl -s localhost:8500/v1/status/leader | grep :'), true],
    ['or is not empty', CONSUL, exec(`[ "$(curl -s localhost:8500/v1/status/leader)" != '""' ]`), true],
    ['not where any answer will do', CONSUL, get('/v1/status/leader'), false],
    ['RabbitMQ when it has booted', RABBITMQ, exec('rabbitmq-diagnostics check_port_connectivity'), true],
    ['not where it only has to run', RABBITMQ, exec('rabbitmq-diagnostics -q ping'), false],
    ['Vault when it is unsealed', VAULT, get('/v1/sys/health?standbyok=true'), true],
    ['not where a sealed one is ready too', VAULT, get('/v1/sys/health?sealedcode=204&uninitcode=204'), false],
  ])('%s', (_, container, probe, expected) => {
    const { statefulSet, bundle } = first(`${container}, readinessProbe: {${probe}}`);
    expect(awaitingMember(statefulSet, bundle) !== undefined).toBe(expected);
  });
});

test('two sets of one software may be one cluster', () => {
  const files = {
    'k8s/a.yaml': setOf('image: "zookeeper:3.9"'),
    'k8s/b.yaml': setOf('image: "zookeeper:3.9"', 'more'),
  };
  const bundle = bundleOf(files);
  const [one] = bundle.all('StatefulSet');
  expect(hasSiblings(memberOf(one!, bundle)!, one!, bundle)).toBe(true);
});
