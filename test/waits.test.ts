import { expect, test } from 'vitest';
import { waitsOf } from '../src/kubernetes/waits.ts';
import { manifestOf } from './manifests.ts';

/** The hosts that a Pod waits for in an init container that runs a script. */
function waits(script: string): string[] {
  const { traits } = manifestOf(`
apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  initContainers:
    - name: wait
      command: [sh, -c, ${JSON.stringify(script)}]
  containers: [{name: shop}]
`);
  return waitsOf(traits.workload!).map(({ way, host }) => `${way} ${host}`);
}

test.each([
  ['until nslookup redis-1.redis; do sleep 1; done', 'dns redis-1.redis'],
  ['until getent hosts REDIS-1.redis.; do sleep 1; done', 'name redis-1.redis'],
  ['while ! nc -z -w 2 redis 6379\ndo\n  sleep 1\ndone', 'port redis'],
  ['until curl -f http://admin@redis-0.redis:8080/live > /dev/null; do sleep 1; done', 'port redis-0.redis'],
  ['echo waiting\nuntil (echo > /dev/tcp/redis-1.redis/6379); do sleep 1; done', 'port redis-1.redis'],
])('%j waits for %s', (script, wait) => {
  expect(waits(script)).toContain(wait);
});

test('a loop over ordinals waits for each of them', () => {
  const loop = (list: string) =>
    waits(`for i in ${list}; do\n  until ping -c 1 redis-\${i}.redis; do sleep 1; done\ndone`).filter((wait) =>
      wait.includes('redis-'),
    );
  const all = ['name redis-0.redis', 'name redis-1.redis', 'name redis-2.redis'];
  expect(loop('0 1 2')).toEqual(all);
  expect(loop('$(seq 0 2)')).toEqual(all);
  expect(loop('{0..2}')).toEqual(all);
  expect(loop('$ORDINALS')).toEqual([]);
});

test.each([
  ['a condition before it', '[ "$HOSTNAME" = redis-0 ] && exit 0\nuntil nslookup redis-0.redis; do sleep 1; done'],
  ['a way out of it', 'until nslookup redis-0.redis; do\n  i=$((i+1)); if [ $i -gt 9 ]; then break; fi\ndone'],
  ['an alternative', 'until nslookup redis-0.redis || nslookup valkey-0.valkey; do sleep 1; done'],
  ['the opposite', 'until ! nslookup redis-0.redis; do sleep 1; done'],
  ['a host that is not known', 'until nslookup $PEER.redis; do sleep 1; done'],
  ['no wait', 'nslookup redis-0.redis\necho "until nslookup redis; do not"'],
])('nothing is certain with %s', (_, script) => {
  expect(waits(script).filter((wait) => wait.includes('redis'))).toEqual([]);
});

test('a probe waits where it is one question', () => {
  const probed = (...command: string[]) => {
    const { traits } = manifestOf(`
apiVersion: v1
kind: Pod
metadata: {name: shop}
spec:
  containers:
    - name: shop
      readinessProbe: {exec: {command: ${JSON.stringify(command)}}}
`);
    return waitsOf(traits.workload!).map(({ host }) => host);
  };
  expect(probed('/usr/bin/pg_isready', '-h', 'postgres-0.postgres')).toContain('postgres-0.postgres');
  expect(probed('sh', '-c', 'redis-cli -h redis-1.redis ping')).toContain('redis-1.redis');
  expect(probed('sh', '-c', 'redis-cli -h redis-1.redis ping | grep PONG')).toEqual([]);
  expect(probed('/ready.sh', 'redis-1.redis')).toEqual([]);
});
