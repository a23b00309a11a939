/** Configuration files that are read, by what they show. They name real rules, messages and dialects. */
export const validConfigs: Readonly<Record<string, string>> = {
  'an empty file': '',
  'comments alone': '# plans: everything\n',
  'nothing but the start of a document': '---\n',
  'a null': '~\n',
  'an empty map': '{}\n',
  'a list of globs': 'plans:\n  - docs/tasks/**/plan.md\n  - "!docs/tasks/old/**"\n',
  'globs on one line': 'plans: ["docs/tasks/**/plan.md"]\n',
  'one glob': 'plans: docs/plan.md\n',
  'globs as a block, one a line': 'plans: |\n  docs/plan.md\n  !docs/old/plan.md\n',
  'every setting': `plans: ["docs/tasks/**/plan.md"]
dialect: tdl
template: docs/templates/plan.md
rules:
  phases-in-order: warning
  complete-is-complete: { definition-of-done: warning, phases: error }
  status-known.alias: off
fail-on: warning
comment: on-findings
drafts: skip
override-label: plans may wait
annotations: none
annotate-from: notice
summary: false
suggestions: true
locked: true
statuses: { Approved: draft, "Under Review": active, Shipped: finished, "On Ice": halted }
overrides:
  - plans: ["openspec/**/tasks.md"]
    dialect: checklist
    template: openspec/template.md
    rules: { no-dropped-item: notice }
`,
  'every level':
    'rules:\n  phases-in-order: error\n  status-known: warning\n  plan-readable: notice\n  no-work-ahead: off\n',
  'off, as YAML 1.1 reads it': '%YAML 1.1\n---\nrules:\n  phases-in-order: off\n  status-known: { alias: off }\n',
  'off, as an editor may write it': 'rules: { phases-in-order: false }\n',
  'a rule without messages': 'rules: { status-known: {} }\n',
  'empty rules, statuses': 'rules:\nstatuses:\n',
  'no overrides': 'overrides: []\n',
  'an override that says nothing': 'overrides:\n  - plans: docs/**\n    rules:\n',
  'a status that is a number': 'statuses: { 1: draft }\n',
  'Windows line endings': 'plans: ["a.md"]\r\nfail-on: never\r\nlocked: false\r\n',
  'a byte order mark': '\uFEFFfail-on: never\n',
  JSON: '{ "fail-on": "never", "plans": ["a.md"] }',
  'each comment mode': 'comment: always\n',
  'never a comment': 'comment: never\n',
  'a comment on change': 'comment: on-change\n',
  'drafts that fail': 'drafts: fail\nannotations: commands\n',
  'drafts that are reported': 'drafts: report\n',
  'no override label': 'override-label: never\n',
  'globs from the top, and of everything below a folder':
    'plans: ["./docs/*.md", /specs/*.md, docs/plans/, "!docs/plans/old/"]\n',
  'globs with braces, brackets and escaped signs':
    'plans:\n  - "docs/{a,b{c,d}}/*.md"\n  - app/\\[id\\]/plan.md\n  - docs/a[,] b.md\n  - "@(a|b)/plan.md"\n',
  'a glob without an extension': 'plans: docs/plans/**\n',
  'a template from the top': 'template: ./docs/plan template.md\n',
};

/** Files that are refused: the text, the line that the error names, and what it says. */
export const invalidConfigs: Readonly<Record<string, readonly [text: string, line: number, says: RegExp]>> = {
  'an unknown key': ['fail-on: error\nfailon: error\n', 2, /the key "failon" is not known.*Did you mean "fail-on"\?/],
  'a key like none': [
    'zzz: 1\n',
    1,
    /the key "zzz" is not known.*Known are: plans, dialect, template, rules, fail-on,/,
  ],
  'a key of an input alone': ['token: abc\n', 1, /the key "token" is not known/],
  'a list': ['- plans\n', 1, /The file is expected to be a map/],
  'a text': ['plans\n', 1, /The file is expected to be a map/],
  'a number': ['12\n', 1, /The file is expected to be a map/],
  'a key twice': ['fail-on: error\ncomment: never\nfail-on: never\n', 3, /the key "fail-on" stands there twice/],
  'a rule twice': [
    'rules:\n  status-known: off\n  status-known: error\n',
    3,
    /the key "status-known" stands there twice/,
  ],
  'a key without a value': ['rules: { status-known }\n', 1, /"status-known"/],
  'no key': ['locked: true\n? \n: 1\n', 2, /The file has a key that is not a text/],
  'a list as a key': ['statuses:\n  [a]: draft\n', 2, /statuses has a key that is not a text/],
  'a blank status': ['statuses:\n  " ": draft\n', 2, /statuses has a key that is not a text/],
  'a tab before a key': ['rules:\n\tstatus-known: off\n', 2, /is not valid YAML: Tabs are not allowed/],
  'a quote that does not end': ['plans:\n  - "a.md\n', 3, /is not valid YAML/],
  'a bracket that does not end': ['plans: ["a.md"\nlocked: true\n', 2, /is not valid YAML/],
  'two documents': ['locked: true\n---\nlocked: false\n', 2, /is not valid YAML/],
  'an alias': ['plans: &all ["a.md"]\noverrides:\n  - plans: *all\n', 3, /the alias \*all is not read/],
  'an alias of nothing': ['plans: *all\n', 1, /the alias \*all is not read/],
  'a merged map': ['rules:\n  <<: { status-known: off }\n', 2, /there is no rule "<<"/],
  'plans that are a number': ['\nplans: 3\n', 2, /plans is expected to be a list of texts/],
  'no plans': ['plans:\n', 1, /plans is expected to be a list of texts/],
  'an empty list of plans': ['plans: []\n', 1, /plans is expected to be a list of texts/],
  'plans that are a map': ['plans: { a: b }\n', 1, /plans is expected to be a list of texts/],
  'a plan that is a number': ['plans:\n  - a.md\n  - 7\n', 3, /plans is expected to be a text/],
  'an empty plan': ['plans:\n  - a.md\n  - ""\n', 3, /plans is expected to be a text/],
  'a plan that is nothing': ['plans:\n  - a.md\n  -\n', 3, /plans is expected to be a text/],
  'a blank plan': ['plans: " "\n', 1, /plans is expected to be a list of texts/],
  'a glob of a folder': [
    'plans:\n  - a.md\n  - docs/plans\n',
    3,
    /plans has the glob "docs\/plans", which names no Markdown file. Did you mean docs\/plans\/\*\*\/\*\.md\?/,
  ],
  'an exclusion of a folder': ['plans: ["!docs/old"]\n', 1, /Did you mean !docs\/old\/\*\*\/\*\.md\?/],
  'the top as a glob': ['plans: ./\n', 1, /Did you mean \*\*\/\*\.md\?/],
  'a glob with backslashes': [
    'plans: |\n  docs\\plans\\*.md\n',
    1,
    /the glob "docs\\\\plans\\\\\*\.md", with a backslash.*Did you mean docs\/plans\/\*\.md\?/,
  ],
  'a glob that leaves the repository': [
    'plans: [docs/../../a.md]\n',
    1,
    /the glob "docs\/\.\.\/\.\.\/a\.md", with a "\.\."/,
  ],
  'globs on one line with a comma': ['plans: docs/*.md, specs/*.md\n', 1, /with a comma, but globs stand one a line/],
  'an override for a folder': [
    'overrides:\n  - plans: a.md\n  - plans: ["docs/a.md, docs/b.md"]\n',
    3,
    /plans has the glob "docs\/a\.md, docs\/b\.md", with a comma/,
  ],
  'an unknown dialect': [
    'dialect: check-list\n',
    1,
    /dialect is "check-list", and is expected to be one of: tdl.*Did you mean "checklist"\?/,
  ],
  'a dialect that is a list': ['dialect: [tdl]\n', 1, /dialect is "a list or map"/],
  'templates that are a list': ['template: [a.md]\n', 1, /template is expected to be a text/],
  'a template that is nothing': ['dialect: tdl\ntemplate:\n', 2, /template is expected to be a text/],
  'a blank template': ['template: " "\n', 1, /template is expected to be a text/],
  'the top as a template': ['template: ./\n', 1, /template is expected to be the path of a file/],
  'an unknown level': [
    'fail-on: off\n',
    1,
    /fail-on is "off", and is expected to be one of: error, warning, notice, never/,
  ],
  'a level in capitals': ['fail-on: Error\n', 1, /fail-on is "Error".*Did you mean "error"\?/],
  'an unknown comment mode': ['comment: on_change\n', 1, /comment is "on_change".*Did you mean "on-change"\?/],
  'a comment mode that is a truth': ['comment: true\n', 1, /comment is "true"/],
  'an unknown way with drafts': [
    'drafts: ignore\n',
    1,
    /drafts is "ignore", and is expected to be one of: report, fail, skip. Write one/,
  ],
  'an override label that is a truth': ['override-label: false\n', 1, /override-label is expected to be a text/],
  'a blank override label': ['drafts: fail\noverride-label: " "\n', 2, /override-label is expected to be a text/],
  'override labels that are a list': ['override-label: [a, b]\n', 1, /override-label is expected to be a text/],
  'unknown annotations': ['annotations: command\n', 1, /annotations is "command".*Did you mean "commands"\?/],
  'never as a severity': ['annotate-from: never\n', 1, /annotate-from is "never"/],
  'a summary that is a text': ['summary: "true"\n', 1, /summary is expected to be true or false/],
  'suggestions that are a number': ['suggestions: 20\n', 1, /suggestions is expected to be true or false/],
  'a lock that is yes': ['locked: yes\n', 1, /locked is expected to be true or false/],
  'a lock that is nothing': ['locked:\n', 1, /locked is expected to be true or false/],
  'an unknown rule': [
    'rules:\n  status-knwon: off\n',
    2,
    /there is no rule "status-knwon".*Did you mean "status-known"\?/,
  ],
  'an unknown message': ['rules:\n  status-known.allias: off\n', 2, /no message "allias".*Did you mean "alias"\?/],
  'an unknown message in a map': [
    'rules:\n  status-known:\n    allias: off\n',
    3,
    /no message "allias".*Did you mean "alias"\?/,
  ],
  'more behind a message': ['rules:\n  status-known.alias.spelling: off\n', 2, /no message "alias.spelling"/],
  'a map below a message': [
    'rules:\n  status-known.alias: { spelling: off }\n',
    2,
    /status-known.alias is "a list or map"/,
  ],
  'a property of every object as a rule': [
    'rules: { constructor: off, __proto__: off }\n',
    1,
    /there is no rule "constructor"/,
  ],
  'a property of every object as a message': [
    'rules: { status-known: { toString: off } }\n',
    1,
    /no message "toString"/,
  ],
  'a level that is none': [
    'rules:\n  status-known: info\n',
    2,
    /status-known is "info", and is expected to be one of: error, warning, notice, off/,
  ],
  'a level that is nothing': ['rules:\n  status-known:\n', 2, /status-known is "null"/],
  'a level that is true': ['rules:\n  status-known: on\n  no-work-ahead: true\n', 2, /status-known is "on"/],
  'a level of a message that is none': ['rules:\n  status-known:\n    alias: 1\n', 3, /status-known.alias is "1"/],
  'an empty map below a message': ['rules: { status-known.alias: {} }\n', 1, /status-known.alias is "a list or map"/],
  'rules that are a list': ['rules:\n  - status-known: off\n', 2, /rules is expected to be a map/],
  'an unknown stage': ['statuses:\n  Approved: drafts\n', 2, /Approved is "drafts".*Did you mean "draft"\?/],
  'a stage of a phase': ['statuses: { Building: phase }\n', 1, /Building is "phase"/],
  'statuses that are a list': ['statuses: [Approved]\n', 1, /statuses is expected to be a map/],
  'overrides that are a map': ['overrides:\n  plans: ["a.md"]\n', 2, /overrides is expected to be a list/],
  'overrides that are nothing': ['overrides:\n', 1, /overrides is expected to be a list/],
  'an override without plans': ['overrides:\n  - dialect: tdl\n', 2, /an override has no plans/],
  'an override of nothing': ['overrides:\n  -\n', 2, /an override has no plans/],
  'an override that is a text': ['overrides: [a.md]\n', 1, /An override is expected to be a map/],
  'an override with an empty list': ['overrides:\n  - plans: []\n', 2, /plans is expected to be a list of texts/],
  'a setting that no override has': [
    'overrides:\n  - plans: ["a.md"]\n    fail-on: never\n',
    3,
    /the key "fail-on" is not known.*Known are: plans, dialect, template, rules/,
  ],
  'an unknown rule in an override': [
    'overrides:\n  - plans: ["a.md"]\n    rules: { phases-in-ordre: off }\n',
    3,
    /Did you mean "phases-in-order"\?/,
  ],
  'an unknown dialect in an override': [
    'overrides:\n  - plans: ["a.md"]\n    dialect: openspek\n',
    3,
    /dialect is "openspek"/,
  ],
  'a template of an override that is a truth': [
    'overrides:\n  - plans: ["a.md"]\n    template: true\n',
    3,
    /template is expected to be a text/,
  ],
};
