/** The pipeline for other programs: `import { checkPlans } from 'plan-check'`. */
export { checkPlans, type CheckRequest } from './plan-check.js';
export { comparePlans } from './compare/compare.js';
export { parsePlan, type ParsedPlan } from './parse-plan.js';
export { pairSource } from './collect/pair-source.js';
export type { Content, UnreadableReason } from './collect/content.js';
export type { ChangedFile, FileSide, Listing, PlanSource, ReadRequest, Setting, Side } from './collect/plan-source.js';
export { resolveConfig, type Config, type Settings } from './config/config.js';
export { UserError } from './errors.js';
export type * from './model/change.js';
export type * from './model/finding.js';
export type * from './model/place.js';
export type * from './model/plan.js';
export type * from './model/report.js';
export { toJson } from './report/json.js';
export { toText } from './report/text.js';
export { toMarkdown } from './report/markdown/comment.js';
