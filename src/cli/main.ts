#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { engineSettings } from "./engine-settings.ts";
import { run } from "./run.ts";

for (const setting of engineSettings(process.argv[2])) setFlagsFromString(setting);

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`The result could not be written (${error.message}).\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
