import type { Bundle } from '../kubernetes/bundle.ts';
import { isKind } from '../kubernetes/kinds.ts';
import type { Manifest } from '../kubernetes/manifest.ts';
import { workloadOf } from '../kubernetes/workload.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Problem } from './diagnostic.ts';
import type { Finding, RuleContext, RuleTable, SubjectName, Subjects } from './rule.ts';
import type { Settings } from './settings.ts';
import type { Directive } from './suppression.ts';

/** A finding with the rule that has it. */
export interface RuleFinding {
  readonly rule: string;
  readonly finding: Finding;
}

/** Calls the rules that are on. A rule that crashes is a problem of the run; the others go on. */
export class RuleRunner {
  readonly findings: RuleFinding[] = [];
  readonly problems: Problem[] = [];
  readonly #rules = new Map<SubjectName, string[]>();
  readonly #table: RuleTable;
  readonly #context: Omit<RuleContext, 'bundle'>;

  constructor(table: RuleTable, settings: Settings, explain: RuleContext['explain']) {
    this.#table = table;
    this.#context = { kubernetes: settings.kubernetes, explain };
    for (const [id, rule] of Object.entries(table)) {
      if (settings.isOff(id)) continue;
      for (const subject of rule.subjects) {
        const ids = this.#rules.get(subject);
        if (ids === undefined) this.#rules.set(subject, [id]);
        else ids.push(id);
      }
    }
  }

  runOnDocument(document: YamlDocument, bundle: Bundle): void {
    this.#run('document', document, document, bundle, () => `document ${document.index + 1}`);
  }

  runOnManifest(manifest: Manifest, bundle: Bundle): void {
    const { document, kind, apiVersion } = manifest;
    const describe = () => [kind ?? 'object', manifest.name ?? '(no name)'].join(' ');
    this.#run('manifest', manifest, document, bundle, describe);
    if (isKind(kind, apiVersion)) {
      this.#run(kind, manifest as unknown as Subjects[typeof kind], document, bundle, describe);
    }
    if (this.#rules.has('workload')) {
      const workload = workloadOf(manifest);
      if (workload !== undefined) this.#run('workload', workload, document, bundle, describe);
    }
  }

  runOnDirective(directive: Directive, bundle: Bundle): void {
    this.#run('directive', directive, directive.document, bundle, () => 'a suppression');
  }

  #run<S extends SubjectName>(
    name: S,
    subject: Subjects[S],
    { file }: YamlDocument,
    bundle: Bundle,
    describe: () => string,
  ): void {
    for (const rule of this.#rules.get(name) ?? []) {
      try {
        for (const finding of this.#table[rule]!.check(subject as never, { ...this.#context, bundle })) {
          this.findings.push({ rule, finding });
        }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `rule ${rule} crashed on ${describe()}: ${reason}; please report this`;
        this.problems.push({ file: file.path, message });
      }
    }
  }
}
