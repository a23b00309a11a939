import { expectOneOf } from '../config/names.js';
import type { Report } from '../model/report.js';
import type { CheckOptions, CommonOptions } from './arguments.js';
import { wantsColor } from './output.js';
import type { Surroundings } from './surroundings.js';

const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const;

/**
 * How a report becomes text; what a format has no room for is told on stderr. Only the format that is asked for is loaded; an unknown one
 * is a UserError.
 */
export async function reportRenderer(
  options: CommonOptions & Pick<CheckOptions, 'all'>,
  around: Surroundings,
): Promise<(report: Report) => string> {
  const format = expectOneOf(options.format ?? 'text', formats, '--format');
  const color = wantsColor(options, around);
  switch (format) {
    case 'text': {
      const { toText } = await import('../report/text.js');
      return (report) => toText(report, { color, everyPlan: options.all === true });
    }
    case 'json': {
      const { toJson } = await import('../report/json.js');
      return toJson;
    }
    case 'sarif': {
      const [{ toSarif }, { rules }] = await Promise.all([import('../report/sarif.js'), import('../rules/index.js')]);
      return (report) =>
        toSarif(
          report,
          rules.map((rule) => rule.meta),
        );
    }
    case 'markdown': {
      const { toMarkdown } = await import('../report/markdown/comment.js');
      return (report) => toMarkdown(report, { links: null });
    }
    case 'github': {
      const { leftOut, toWorkflowCommands } = await import('../report/workflow-commands.js');
      return (report) => {
        const { text, left } = toWorkflowCommands(report, 'warning');
        if (left > 0) around.writeError(leftOut(left));
        return text;
      };
    }
  }
}
