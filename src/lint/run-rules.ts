import type { Bundle } from '../kubernetes/bundle.ts';
import { isKind } from '../kubernetes/kinds.ts';
import type { Manifest } from '../kubernetes/manifest.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Problem } from './diagnostic.ts';
import type { Explain } from './lint.ts';
import { isWhole, lostIndentation } from './recognise.ts';
import type { Finding, Rule, RuleContext, RuleTable, SubjectName, Subjects } from './rule.ts';
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
  readonly #rules = new Map<SubjectName, [id: string, rule: Rule][]>();
  readonly #context: RuleContext;

  constructor(table: RuleTable, settings: Settings, bundle: Bundle, explain: Explain | undefined) {
    const { kubernetes } = settings;
    this.#context = {
      bundle,
      kubernetes,
      explain: explain && ((document) => explain(document, (text) => isWhole(text, kubernetes))),
      lostIndentation: (document) => lostIndentation(document, kubernetes),
    };
    for (const [id, rule] of Object.entries(table)) {
      if (settings.isOff(id)) continue;
      for (const subject of rule.subjects) {
        const rules = this.#rules.get(subject);
        if (rules === undefined) this.#rules.set(subject, [[id, rule]]);
        else rules.push([id, rule]);
      }
    }
  }

  runOnDocument(document: YamlDocument): void {
    this.#run('document', document, document, () => `document ${document.index + 1}`);
  }

  runOnManifest(manifest: Manifest): void {
    const { document, kind, apiVersion, traits } = manifest;
    const describe = () => [kind ?? 'object', manifest.name ?? '(no name)'].join(' ');
    this.#run('manifest', manifest, document, describe);
    if (isKind(kind, apiVersion)) this.#run(kind, manifest as unknown as Subjects[typeof kind], document, describe);
    if (traits.workload !== undefined) this.#run('workload', traits.workload, document, describe);
  }

  runOnDirective(directive: Directive): void {
    this.#run('directive', directive, directive.document, () => 'a suppression');
  }

  #run<S extends SubjectName>(name: S, subject: Subjects[S], { file }: YamlDocument, describe: () => string): void {
    const rules = this.#rules.get(name);
    if (rules === undefined) return;
    for (const [id, rule] of rules) {
      try {
        if (rule.applies?.(subject as never, this.#context) === false) continue;
        for (const finding of rule.check(subject as never, this.#context)) this.findings.push({ rule: id, finding });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `rule ${id} crashed on ${describe()}: ${reason}; please report this`;
        this.problems.push({ file: file.path, message });
      }
    }
  }
}
