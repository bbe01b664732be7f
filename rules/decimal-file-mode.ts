import { writeMode } from '../src/kubernetes/file-modes.ts';
import { fileModes } from '../src/kubernetes/volumes.ts';
import { defineRule } from '../src/lint/rule.ts';

// Those of three octal digits that are not too large when they are read as decimal ones.
const DECIMAL: ReadonlySet<number | undefined> = new Set([400, 440, 444, 500]);

export default defineRule({
  summary: 'the mode of files in a volume lacks its leading zero',
  why: `A mode is written in octal, and YAML reads a number as octal only where a zero stands before it. \`400\` is the decimal
number 400, which is 0620 in octal: the owner and the group may write the file, where the owner alone was to read it. The API
server takes it; \`644\` and the like it refuses, for they are above 0777.`,
  references: [
    'https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions',
    'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  fixable: true,
  applies: (workload) => fileModes(workload).some(({ number }) => DECIMAL.has(number)),
  *check(workload) {
    for (const field of fileModes(workload)) {
      const { node, number, file } = field;
      // `0620`, and a number that stands elsewhere.
      if (node === undefined || !DECIMAL.has(number) || file.text.slice(node.start, node.end) !== String(number))
        continue;
      yield {
        at: field,
        message: `${field.step}: ${number} without a leading zero is 0${number!.toString(8)} in octal, which nobody asks for: it lets the group write`,
        ...writeMode(field, String(number), 'unsafe'),
      };
    }
  },
});
