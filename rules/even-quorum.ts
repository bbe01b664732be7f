import { mayVote } from '../src/kubernetes/cluster-glance.ts';
import { hasSiblings, memberOf } from '../src/kubernetes/clusters.ts';
import { saidIn, valueIn } from '../src/kubernetes/glance.ts';
import { replicasOf } from '../src/kubernetes/replicas.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an even number of members where a majority decides',
  why: `etcd, ZooKeeper and their like work as long as more than half of their members do. With four members three have to run, so
one may fail, as it may with three members: the fourth makes nothing safer. With two members both have to run, so two are worse
than one. Write an odd number, mostly 3 or 5.`,
  references: [
    'https://etcd.io/docs/v3.6/faq/#why-an-odd-number-of-cluster-members',
    'https://zookeeper.apache.org/doc/current/zookeeperAdmin.html#sc_zkMulitServerSetup',
    'https://www.rabbitmq.com/docs/clustering#node-count',
  ],
  severity: 'info',
  category: 'availability',
  subject: 'StatefulSet',
  applies: (statefulSet) => {
    const replicas = saidIn(valueIn(statefulSet.root.node, 'spec'), 'replicas');
    return typeof replicas === 'number' && replicas > 0 && replicas % 2 === 0 && mayVote(statefulSet);
  },
  *check(statefulSet, { bundle }) {
    const replicas = replicasOf(statefulSet, bundle);
    if (replicas === undefined || replicas.min !== replicas.max || statefulSet.partial) return;
    const member = memberOf(statefulSet, bundle);
    if (member?.cluster.votes !== true || hasSiblings(member, statefulSet, bundle)) return;
    const { max } = replicas;
    const need = max / 2 + 1;
    const less = max === 2 ? 'it stops when one of them does' : `no more of them can fail than of ${max - 1}`;
    yield {
      at: statefulSet.root.get('spec').get('replicas') as Field,
      message: `replicas: ${max} is an even number of ${member.cluster.name} members: ${need} have to run, so ${less}`,
      help: `write replicas: ${max + 1}${max > 2 ? ` or ${max - 1}` : ', or 1'}`,
      related: [{ at: member.container.child('image'), message: `this runs ${member.cluster.name}` }],
    };
  },
});
