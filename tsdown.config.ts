import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { cli: "src/cli/main.ts", index: "src/index.ts", analyst: "src/engine/analyst.ts" },
  format: "esm",
  platform: "node",
  target: "node20.19",
  dts: true,
  clean: true,
  outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
});
