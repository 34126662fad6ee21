// The import rules of the house: a stage imports itself and the stages to its left. Each rule says why, and what to do instead.
const stages = ["lexicon", "document", "entities", "link", "claims"];
const later = (stage) => [...stages.slice(stages.indexOf(stage) + 1), "read", "render", "batch", "evaluate", "cli"];

const order = ["document", "lexicon", "entities", "link", "claims"].map((stage) => ({
  name: `${stage}-looks-left`,
  comment: `${stage}/ is handed what it needs; a stage that imports a later one cannot be understood alone. Move the shared thing to the noun it belongs to.`,
  severity: "error",
  from: { path: `^src/${stage}/` },
  to: {
    path: `^src/(${later(stage)
      .filter((other) => !(stage === "lexicon" && other === "document"))
      .join("|")})/`,
  },
}));

module.exports = {
  forbidden: [
    ...order,
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea: join them, or hand a value over.",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "renderers-see-facts-alone",
      comment: "A renderer draws the fact document; put the missing fact into it.",
      severity: "error",
      from: { path: "^src/render/" },
      to: { path: "^src/", pathNot: "^src/(render/|facts|problem)" },
    },
    {
      name: "finders-are-strangers",
      comment: "Finders share what they know through the Scene.",
      severity: "error",
      from: { path: "^src/entities/(person|organisation|country|place|threat-actor|malware|incident)\\.ts$" },
      to: { path: "^src/entities/(person|organisation|country|place|threat-actor|malware|incident)\\.ts$" },
    },
    {
      name: "pipeline-runs-anywhere",
      comment: "Only read/, batch/, evaluate/ and cli/ (and the lexicon's compiler, at build time) touch files, threads or clocks.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(read|batch|evaluate|cli)/|^src/lexicon/compile\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "source-knows-no-tests",
      comment: "Tests import the source, never the other way.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|fixtures)/" },
    },
  ],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, exclude: { path: "^dist" } },
};
