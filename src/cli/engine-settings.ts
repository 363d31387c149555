/**
 * How V8 is set for a command, as options of its command line. `--semi-space-growth-factor=1` is no start option, since V8 takes nothing
 * below 2 at its start; set later it keeps the space for new objects at the megabyte that it begins with.
 */
export function engineSettings(command: string | undefined): string[] {
  return [
    // Most of a run is garbage soon: left alone the heap doubles before it is swept, and thousands of articles take twice the memory they need.
    "--heap-growing-percent=30",
    // Five articles are done before most of what V8 would optimize has paid for itself: it waits fifteen times as long as it
    // would, which spares a quarter of the whole cost of a short run and a tenth of that of a hundred articles.
    "--interrupt-budget=1000000",
    // Nothing of a document is kept once it is printed, and a page makes little that lives long: more space than the first megabyte, which
    // would grow to twice sixteen, saves next to no time and takes 27 MB.
    ...(command === "read" ? ["--semi-space-growth-factor=1"] : []),
  ];
}
